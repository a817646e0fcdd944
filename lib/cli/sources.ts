/** Sources as given → pages, each with the name under which it stands in the output. Nothing is read before it is asked for. */
import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { assertPage, assertSize } from './page-bytes';
import { Unreadable } from './unreadable';

export interface Source {
  /** The path as given, a file in a given folder, or `-`. */
  readonly name: string;
  /** @throws Unreadable */
  readonly read: () => Promise<Uint8Array>;
}

/** A package manager's script starts in the package's folder and tells where its user stood. */
const here = (process.env['npm_lifecycle_event'] === 'review' && process.env['INIT_CWD']) || process.cwd();

/** Expands folders. A folder or file that cannot be read is a source whose reading fails. */
export async function expandSources(given: readonly string[]): Promise<Source[]> {
  const expanded = await Promise.all(given.map(expandSource));
  return expanded.flat();
}

/** A page in a file. Nothing is looked at before it is read; what is missing, too large or no page throws Unreadable then. */
export function fileSource(name: string): Source {
  return { name, read: () => readFrom(name) };
}

/** An archive is read as a stream, whatever its size.
 *  @returns bytes; reading them throws Unreadable */
export async function* streamOf(name: string): AsyncGenerator<Uint8Array> {
  try {
    yield* name === '-' ? process.stdin : createReadStream(pathOf(name));
  } catch (problem) {
    throw asUnreadable(problem);
  }
}

/** A path as its user means it. */
export function pathOf(name: string): string {
  return resolve(here, name);
}

async function expandSource(name: string): Promise<Source[]> {
  if (name === '-') return [{ name, read: once(() => readAll(process.stdin)) }];
  try {
    const path = pathOf(name);
    if (!(await stat(path)).isDirectory()) return [fileSource(name)];
    const entries = await readdir(path, { withFileTypes: true });
    const pages = entries.filter((entry) => /\.html?$/i.test(entry.name) && !entry.isDirectory());
    if (pages.length === 0)
      throw new Unreadable('no-pages', '文件夹里没有 .html 或 .htm 文件（不查找子文件夹）。');
    const folder = name.replace(/[\\/]+$/, '');
    return pages
      .map((entry) => entry.name)
      .toSorted()
      .map((page) => fileSource(`${folder}/${page}`));
  } catch (problem) {
    return [{ name, read: () => Promise.reject(asUnreadable(problem)) }];
  }
}

async function readFrom(name: string): Promise<Uint8Array> {
  try {
    const path = pathOf(name);
    const about = await stat(path);
    if (about.isDirectory()) throw new Unreadable('not-html', '这是文件夹，不是网页文件。');
    assertSize(about.size);
    return await readAll(createReadStream(path));
  } catch (problem) {
    throw asUnreadable(problem);
  }
}

/** Pipes and devices have no size in advance, so the limit is kept while reading. */
async function readAll(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    assertSize(size);
    chunks.push(chunk);
  }
  const bytes = Buffer.concat(chunks);
  assertPage(bytes);
  return bytes;
}

function asUnreadable(problem: unknown): unknown {
  const code = problem instanceof Error && 'code' in problem ? problem.code : null;
  if (code === 'ENOENT' || code === 'ENOTDIR') return new Unreadable('not-found', '找不到这个文件或文件夹。');
  if (code === 'EISDIR') return new Unreadable('not-html', '这是文件夹，不是文件。');
  if (code === 'EACCES' || code === 'EPERM') return new Unreadable('no-access', '没有读取这个文件的权限。');
  return problem;
}

/** Standard input can be read once; who asks again gets the same bytes. */
function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => (made ??= make());
}
