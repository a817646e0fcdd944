/** The host of an address, as far as politeness and grouping go. Pure. */
import { readAddress } from '../snapshot/read-address';

/** @returns null where the address has none */
export function hostOf(url: string | null): string | null {
  return url === null ? null : readAddress(url)?.host || null;
}
