/** Days of a year, `MM-DD`, by which local rules want a report. */

/** The day in what was entered; null where it names none. 02-29 is none: a deadline exists every year.
 *  @param entered `01-31`, `1-31`, `1月31日`, `1/31` */
export function dayIn(entered: string): string | null {
  const [, month = '', day = ''] =
    /^(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?$/.exec(entered.normalize('NFKC').trim()) ?? [];
  const text = `${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  // Any year that is no leap year.
  const date = new Date(`2023-${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(5, 10) === text ? text : null;
}
