/** WARC archives → jobs, record by record: an archive of a gigabyte takes no more memory than its largest page.
 *  @see ISO 28500 (WARC/1.1) */
import { LimitReader, WARCParser, type WARCRecord } from 'warcio';
import { unpacked } from './gunzip';
import { pageLimit } from './page-bytes';
import type { StreamJob } from './page-job';
import { Unreadable } from './unreadable';

export interface Archive {
  readonly name: string;
  /** @throws Unreadable while it is read */
  readonly stream: () => AsyncIterable<Uint8Array>;
}

/** One job an HTML page that a server answered with, in the archives' order. Requests, pictures, redirections and errors are no pages.
 *  An archive that breaks off gives one `unreadable` job in its place, and the next one follows. */
export async function* warcJobs(archives: readonly Archive[]): AsyncGenerator<StreamJob> {
  for (const { name, stream } of archives) {
    try {
      for await (const record of WARCParser.iterRecords(unpacked(stream()))) {
        if (isPage(record)) yield await jobOf(record, name);
      }
    } catch (problem) {
      yield broken(name, problem);
    }
  }
}

/** Chunks and content encodings are undone by the reader.
 *  @throws Unreadable where the archive ends within the record: half a page would be accused of missing the other half */
async function jobOf(record: WARCRecord, name: string): Promise<StreamJob> {
  const url = record.warcTargetURI?.replace(/^<(.*)>$/, '$1') ?? null;
  const body = record.reader;
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of record.contentReader) {
    size += chunk.length;
    if (size > pageLimit) {
      return { kind: 'unreadable', source: url ?? name, code: 'too-large', message: '页面过大，未予读取。' };
    }
    chunks.push(chunk);
  }
  if (body instanceof LimitReader && body.limit > 0)
    throw new Unreadable('bad-archive', 'WARC 文件在这一记录中断。');
  return { kind: 'response', url, bytes: new Uint8Array(Buffer.concat(chunks)), charset: charsetOf(record) };
}

function isPage(record: WARCRecord): boolean {
  if (record.warcType === 'resource') return isHtml(record.warcContentType);
  if (record.warcType !== 'response' || Number(record.httpHeaders?.statusCode) !== 200) return false;
  return isHtml(contentTypeOf(record));
}

function contentTypeOf(record: WARCRecord): string | null {
  return record.httpHeaders?.headers.get('Content-Type') ?? record.warcContentType ?? null;
}

function isHtml(type: string | null | undefined): boolean {
  return /^\s*(?:text\/html|application\/xhtml\+xml)\b/i.test(type ?? '');
}

function charsetOf(record: WARCRecord): string | null {
  return /;\s*charset\s*=\s*["']?([^\s;"']+)/i.exec(contentTypeOf(record) ?? '')?.[1] ?? null;
}

function broken(name: string, problem: unknown): StreamJob {
  if (problem instanceof Unreadable)
    return { kind: 'unreadable', source: name, code: problem.code, message: problem.message };
  const detail = problem instanceof Error ? problem.message : String(problem);
  return {
    kind: 'unreadable',
    source: name,
    code: 'bad-archive',
    message: `WARC 文件自此处起无法读取：${detail}`,
  };
}
