/** Asks a server for a page, as the user's browser would. What comes instead is an outcome in our words. */
import type { RowOutcome } from '../../batch/model';

interface Fetched {
  readonly kind: 'fetched';
  /** Where it led in the end. */
  readonly url: string;
  readonly bytes: ArrayBuffer;
  /** As the server names it. */
  readonly charset: string | undefined;
}

/** Bytes; far above any page without its pictures. */
const largestPage = 20 * 1024 * 1024;

/** @param patience milliseconds until the whole page must be there */
export async function fetchPage(url: string, patience: number): Promise<Fetched | RowOutcome> {
  try {
    const response = await fetch(url, {
      credentials: 'include',
      referrerPolicy: 'no-referrer',
      cache: 'no-cache',
      headers: { accept: 'text/html,application/xhtml+xml;q=0.9,*/*;q=0.1' },
      signal: AbortSignal.timeout(patience),
    });
    if (!response.ok) return refusal(response);
    const unsuitable = unsuitableType(response.headers.get('content-type') ?? '');
    if (unsuitable) return unsuitable;
    const bytes = await bytesOf(response);
    if (bytes === null) return failure('too-large', '', false);
    const charset = /charset\s*=\s*["']?([^\s;"']+)/i.exec(response.headers.get('content-type') ?? '')?.[1];
    return { kind: 'fetched', url: response.url || url, bytes, charset };
  } catch (error) {
    if (error instanceof DOMException && error.name === 'TimeoutError') return failure('timeout', '', true);
    return failure('network', error instanceof Error ? error.message : String(error), true);
  }
}

/** Servers that are busy or broken may be better later; a page that is not there stays away. */
function refusal({ status, headers }: Response): RowOutcome {
  const isPassing = status >= 500 || status === 408 || status === 425 || status === 429;
  const notBefore = retryTime(headers.get('retry-after'), Date.now());
  return { ...failure('http', String(status), isPassing), ...(notBefore !== null && { notBefore }) };
}

/** Nobody waits longer than this, in milliseconds, whatever the server wants. */
const longestRetry = 10 * 60_000;

/** @param header seconds, or an HTTP date
 *  @param now milliseconds since 1970
 *  @returns milliseconds since 1970, or null where the server wants nothing that can be understood
 *  @see RFC 9110, 10.2.3 */
export function retryTime(header: string | null, now: number): number | null {
  if (header === null) return null;
  const wanted = /^\s*\d{1,9}\s*$/.test(header) ? now + Number(header) * 1_000 : Date.parse(header);
  return Number.isNaN(wanted) ? null : Math.min(Math.max(wanted, now), now + longestRetry);
}

function unsuitableType(contentType: string): RowOutcome | null {
  const type = contentType.split(';', 1)[0]!.trim().toLowerCase();
  if (type === 'application/pdf') return { kind: 'skipped', why: 'pdf' };
  const isPage = type === '' || type === 'text/html' || type === 'application/xhtml+xml';
  return isPage ? null : { kind: 'skipped', why: 'not-html' };
}

/** @returns null where there are too many */
async function bytesOf({ body }: Response): Promise<ArrayBuffer | null> {
  let size = 0;
  const counted = new TransformStream<Uint8Array, Uint8Array>({
    transform(part, stream) {
      size += part.length;
      if (size > largestPage) stream.terminate();
      else stream.enqueue(part);
    },
  });
  const bytes = body ? await new Response(body.pipeThrough(counted)).arrayBuffer() : new ArrayBuffer(0);
  return size > largestPage ? null : bytes;
}

function failure(why: 'http' | 'network' | 'timeout' | 'too-large', detail: string, again: boolean) {
  return { kind: 'failed', why, detail, again } as const;
}
