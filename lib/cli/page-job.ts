/** One page of a stream, as it goes to a worker thread, and the answer that comes back. Both cross threads, so they are plain data. */
import type { UnreadableCode } from './unreadable';

export type StreamJob =
  /** `line` is null for one that was too long to be kept. */
  | { readonly kind: 'line'; readonly number: number; readonly line: string | null }
  | {
      readonly kind: 'response';
      readonly url: string | null;
      readonly bytes: Uint8Array;
      /** The encoding that the server named. */
      readonly charset: string | null;
    }
  /** Something of a source that is no page: it is answered in its place, and what follows goes on. */
  | {
      readonly kind: 'unreadable';
      readonly source: string;
      readonly code: UnreadableCode;
      readonly message: string;
    };

export interface JobAnswer {
  /** The Review as JSON, its line break included. */
  readonly line: string;
  /** What the page adds to the exit status. */
  readonly status: 0 | 1 | 2;
}

/** The address that a job gives, for an answer that has nothing else to tell of its page. */
export function addressOfJob(job: StreamJob): string | null {
  if (job.kind === 'response') return job.url;
  if (job.kind === 'unreadable' || job.line === null) return null;
  try {
    const { url } = JSON.parse(job.line) as { readonly url?: unknown };
    return typeof url === 'string' && url !== '' ? url : null;
  } catch {
    return null;
  }
}
