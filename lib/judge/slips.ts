/** Slips of the hand that turn one number into another. */
import type { Reason } from '../domain/slips';

/** The slip that could have made `from` of `to`, or null. */
export function slipBetween(
  from: number,
  to: number,
): Extract<Reason, 'swapped' | 'tenfold' | 'digit' | 'unfilled'> | null {
  const [written, meant] = [String(from), String(to)];
  if (from === 0) return 'unfilled';
  if (isSwapped(written, meant)) return 'swapped';
  if (to === 0) return null;
  if (from === to * 10 || to === from * 10) return 'tenfold';
  return isOneLess(written, meant) || isOneLess(meant, written) ? 'digit' : null;
}

/** Two digits side by side have changed places. */
function isSwapped(one: string, other: string): boolean {
  if (one.length !== other.length) return false;
  const at = [...one].findIndex((digit, index) => digit !== other[index]);
  return (
    at >= 0 &&
    one[at] === other[at + 1] &&
    one[at + 1] === other[at] &&
    one.slice(at + 2) === other.slice(at + 2)
  );
}

/** The shorter has all digits of the longer but one. */
function isOneLess(shorter: string, longer: string): boolean {
  if (longer.length !== shorter.length + 1) return false;
  const at = [...longer].findIndex((digit, index) => digit !== shorter[index]);
  return longer.slice(at + 1) === shorter.slice(at);
}
