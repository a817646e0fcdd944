/** A copy of the built extension, to change something in it before it is loaded. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { builtExtension } from '../../scripts/launch';

/** @returns the copy's folder, which goes when the tests end */
export function copiedExtension(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), `mingcha-${name}-`));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  cpSync(builtExtension, folder, { recursive: true });
  return folder;
}
