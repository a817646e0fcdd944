/** Addresses as browsers read them. */

/** @returns null where the text is no address; `URL.canParse` and `URL.parse` are younger than the oldest browsers */
export function readAddress(text: string, base?: string): URL | null {
  try {
    return new URL(text, base);
  } catch {
    return null;
  }
}
