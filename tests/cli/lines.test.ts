import { Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { linesOf } from '../../lib/cli/lines';

async function lines(chunks: readonly (string | Uint8Array)[], limit?: number): Promise<(string | null)[]> {
  const stream = Readable.from(chunks.map((chunk) => Buffer.from(chunk)));
  const found: (string | null)[] = [];
  for await (const line of linesOf(stream, limit)) found.push(line);
  return found;
}

test('lines are found across chunks, characters too', async () => {
  const bytes = Buffer.from('一\n二三\r\n\n四');
  const single = [...bytes].map((byte) => Uint8Array.of(byte));
  expect(await lines([bytes])).toEqual(['一', '二三', '', '四']);
  expect(await lines(single)).toEqual(['一', '二三', '', '四']);
});

test('the line separators that JSON leaves in strings end no line', async () => {
  expect(await lines(['"a\u2028b\u2029c"\n'])).toEqual(['"a\u2028b\u2029c"']);
});

test('a line that is too long gives null in its place, and the next one is whole', async () => {
  expect(await lines(['123456', '789\nab\n', 'abcd', 'e\n'], 4)).toEqual([null, 'ab', null]);
  expect(await lines(['12345'], 4)).toEqual([null]);
});

test('nothing gives no line', async () => {
  expect(await lines([])).toEqual([]);
});
