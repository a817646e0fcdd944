/** The host of an address, with its port, as far as politeness and grouping go. Pure. */
import { readAddress } from '../snapshot/read-address';

/** @returns null where the address has none */
export function hostWithPort(url: string | null): string | null {
  return url === null ? null : readAddress(url)?.host || null;
}
