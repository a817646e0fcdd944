/** What the extension loads into pages, in bytes. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { builtExtension } from '../../scripts/launch';

export interface Bytes {
  readonly min: number;
  readonly gzip: number;
}

/** @param path of a script inside the built extension */
export function bytesOf(path: string): Bytes {
  const script = readFileSync(join(builtExtension, path));
  return { min: script.length, gzip: gzipSync(script, { level: 9 }).length };
}
