/** Moments as lists and letters print them. */

const two = (value: number): string => String(value).padStart(2, '0');

/** A moment on the clock of this machine, with its zone: `2026-11-22 17:30（UTC+8）`. With the zone, no spreadsheet takes it for a
 *  date and prints it another way. */
export function momentWords(moment: Date): string {
  const { year, month, day } = dayOf(moment);
  const minutes = -moment.getTimezoneOffset();
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  const zone = `UTC${minutes < 0 ? '-' : '+'}${hours}${rest === 0 ? '' : `:${two(rest)}`}`;
  const time = `${two(moment.getHours())}:${two(moment.getMinutes())}`;
  return `${year}-${two(month)}-${two(day)} ${time}（${zone}）`;
}

/** A day as letters write it: `2026年11月22日`. */
export function dayWords(moment: Date): string {
  const { year, month, day } = dayOf(moment);
  return `${year}年${month}月${day}日`;
}

/** The day that lies so many working days after another. Saturdays and Sundays are skipped; which other days are free is
 *  decided anew each year, and unknown here. */
export function workingDaysAfter(moment: Date, days: number): Date {
  const at = new Date(moment);
  for (let left = days; left > 0;) {
    at.setDate(at.getDate() + 1);
    if (at.getDay() !== 0 && at.getDay() !== 6) left -= 1;
  }
  return at;
}

function dayOf(moment: Date): { year: number; month: number; day: number } {
  return { year: moment.getFullYear(), month: moment.getMonth() + 1, day: moment.getDate() };
}
