/** The worker mode: one page a line in, one Review a line out, in order, nothing kept. */
import type { Review } from '../judge/model';
import { review } from '../judge/review';
import { linesOf } from './lines';
import { assertSize } from './page-bytes';
import { snapshotOf } from './saved-page';
import { Unreadable, unreadableReview } from './unreadable';

/** What a line is meant to hold; nobody has checked it yet. */
interface PageLine {
  readonly url?: unknown;
  readonly html?: unknown;
}

/** @param stream lines of `{"url": "...", "html": "..."}`; a line that is none gives a Review of kind `unreadable` in its place */
export async function* reviewLines(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Review> {
  let number = 0;
  for await (const line of linesOf(stream)) {
    number += 1;
    yield reviewLine(line, number);
  }
}

function reviewLine(line: string | null, number: number): Review {
  let url: string | null = null;
  try {
    if (line === null) throw new Unreadable('too-large', `第 ${number} 行过长，未予读取。`);
    const page = parseLine(line, number);
    url = addressIn(page);
    return review(snapshotOf(htmlIn(page, number), url), { source: url ?? '-' }).review;
  } catch (problem) {
    return unreadableReview(url ?? '-', url, problem);
  }
}

function addressIn({ url }: PageLine): string | null {
  return typeof url === 'string' && url !== '' ? url : null;
}

function htmlIn({ html }: PageLine, number: number): string {
  if (typeof html !== 'string') throw new Unreadable('bad-line', `第 ${number} 行没有 html 字符串。`);
  assertSize(html.length);
  return html;
}

function parseLine(line: string, number: number): PageLine {
  const value = parseJson(line, number);
  if (typeof value === 'object' && value !== null) return value;
  throw new Unreadable('bad-line', `第 ${number} 行不是 JSON 对象。`);
}

function parseJson(line: string, number: number): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new Unreadable('bad-line', `第 ${number} 行不是有效的 JSON。`);
  }
}
