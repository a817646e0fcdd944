/** One line of `--ndjson-in`: `{"url": "...", "html": "..."}`. */
import { assertSize } from './page-bytes';
import { Unreadable } from './unreadable';

export interface PageLine {
  readonly url: string | null;
  readonly html: string;
}

/** @param line null for one that was too long to be kept
 *  @param number counted from 1, for people
 *  @throws Unreadable where it is no such line */
export function parsePageLine(line: string | null, number: number): PageLine {
  if (line === null) throw new Unreadable('too-large', `第 ${number} 行过长，未予读取。`);
  const value = parseJson(line, number);
  if (typeof value !== 'object' || value === null)
    throw new Unreadable('bad-line', `第 ${number} 行不是 JSON 对象。`);
  const { url, html } = value as { readonly url?: unknown; readonly html?: unknown };
  if (typeof html !== 'string') throw new Unreadable('bad-line', `第 ${number} 行没有 html 字符串。`);
  assertSize(html.length);
  return { url: typeof url === 'string' && url !== '' ? url : null, html };
}

function parseJson(line: string, number: number): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new Unreadable('bad-line', `第 ${number} 行不是有效的 JSON。`);
  }
}
