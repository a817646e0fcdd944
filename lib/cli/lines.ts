/** A stream of bytes as lines, one in memory at a time. */
import { pageLimit } from './page-bytes';

/** Longest line: a page of the largest size, with room for what JSON adds to it. */
const lineLimit = pageLimit * 2;

/** Splits at line feeds only: the line separators that JSON allows inside strings are part of their line.
 *  @returns each line as text, or null for one longer than `limit`, which is skipped */
export async function* linesOf(
  stream: AsyncIterable<Uint8Array>,
  limit: number = lineLimit,
): AsyncGenerator<string | null> {
  let parts: Uint8Array[] = [];
  let size = 0;
  const take = (): string | null => {
    const line = size > limit ? null : decodeLine(parts);
    parts = [];
    size = 0;
    return line;
  };
  for await (const chunk of stream) {
    let start = 0;
    for (let end = chunk.indexOf(0x0a); end !== -1; end = chunk.indexOf(0x0a, start)) {
      keep(chunk.subarray(start, end));
      yield take();
      start = end + 1;
    }
    keep(chunk.subarray(start));
  }
  if (size > 0) yield take();

  function keep(part: Uint8Array): void {
    size += part.length;
    if (size <= limit) parts.push(part);
    else parts = [];
  }
}

function decodeLine(parts: readonly Uint8Array[]): string {
  return new TextDecoder().decode(Buffer.concat(parts)).replace(/\r$/, '');
}
