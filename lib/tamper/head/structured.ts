/** What a page says of itself for search engines in a script of data (JSON-LD): names, headlines, descriptions. */
import { type Element, Text } from 'domhandler';

const read: ReadonlySet<string> = new Set(['name', 'headline', 'alternateName', 'description', 'keywords']);
const mostData = 50_000;
const mostTexts = 50;

/** @returns the texts of a script of data; none where it is code, or cannot be read */
export function structuredTexts(script: Element): string[] {
  if (script.attribs['type'] !== 'application/ld+json') return [];
  const code = script.children.map((child) => (child instanceof Text ? child.data : '')).join('');
  if (code.length > mostData) return [];
  const texts: string[] = [];
  const waiting: unknown[] = [parsed(code)];
  for (let next = waiting.pop(); next !== undefined && texts.length < mostTexts; next = waiting.pop()) {
    if (typeof next !== 'object' || next === null) continue;
    for (const [key, value] of Object.entries(next)) {
      if (typeof value === 'string' && read.has(key)) texts.push(value);
      else if (typeof value === 'object' && value !== null) waiting.push(value);
    }
  }
  return texts;
}

function parsed(code: string): unknown {
  try {
    return JSON.parse(code);
  } catch {
    return null; // malformed data says nothing
  }
}
