/** The host of an address, as far as politeness and grouping go. Pure. */

/** @returns null where the address has none */
export function hostOf(url: string | null): string | null {
  return url !== null && URL.canParse(url) ? new URL(url).host || null : null;
}
