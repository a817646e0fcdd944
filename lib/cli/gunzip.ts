/** Streams that may be compressed. */
import { Readable, pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';

/** Unpacks gzip, member after member; what is none comes out as it is.
 *  @throws Error while it is read, where a member breaks off */
export async function* unpacked(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = stream[Symbol.asyncIterator]();
  const first = await reader.next();
  if (first.done) return;
  const whole = joined(first.value, reader);
  if (first.value[0] !== 0x1f || first.value[1] !== 0x8b) yield* whole;
  // Its failure reaches whoever reads from its end.
  else yield* pipeline(Readable.from(whole), createGunzip(), () => {}) as AsyncIterable<Uint8Array>;
}

async function* joined(first: Uint8Array, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield first;
  yield* { [Symbol.asyncIterator]: () => rest };
}
