/** The one escaper of HTML that the product builds as text. */
import { readAddress } from '../snapshot/read-address';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Escapes text for HTML content and for quoted attribute values. */
export function escapeHtml(text: string): string {
  return text.replaceAll(/[&<>"']/g, (character) => entities[character] ?? character);
}

/** @returns whether an address may become a link: http and https only */
export function isWebAddress(address: string): boolean {
  return /^https?:$/.test(readAddress(address)?.protocol ?? '');
}
