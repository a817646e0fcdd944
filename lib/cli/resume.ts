/** Going on with a run that was broken off: its output file tells how far it came. */
import { createReadStream } from 'node:fs';
import { open, truncate } from 'node:fs/promises';

/** Keeps the complete lines of an output file and cuts off a last one that was torn.
 *  @returns how many lines stand; 0 where the file does not exist yet */
export async function keepCompleteLines(path: string): Promise<number> {
  await (await open(path, 'a')).close();
  let lines = 0;
  let size = 0;
  let whole = 0;
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    for (let end = chunk.indexOf(0x0a); end !== -1; end = chunk.indexOf(0x0a, end + 1)) {
      lines += 1;
      whole = size + end + 1;
    }
    size += chunk.length;
  }
  if (whole < size) await truncate(path, whole);
  return lines;
}
