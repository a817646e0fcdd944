/** Sources that are no page: each becomes a Review that names it and says why, and the others go on. */
import type { Review } from '../judge/model';

export type UnreadableCode =
  | 'not-found'
  | 'no-access'
  | 'no-pages'
  | 'not-html'
  | 'empty'
  | 'too-large'
  | 'bad-line'
  | 'bad-archive'
  | 'timeout'
  | 'out-of-memory'
  | 'failed';

/** Thrown where a source cannot be read; `message` is one Chinese sentence for its user. */
export class Unreadable extends Error {
  constructor(
    readonly code: UnreadableCode,
    message: string,
  ) {
    super(message);
  }
}

/** @param problem what was caught; anything but an Unreadable is a fault of the program, which must not end the run */
export function unreadableReview(source: string, url: string | null, problem: unknown): Review {
  const error =
    problem instanceof Unreadable
      ? { code: problem.code, message: problem.message }
      : {
          code: 'failed',
          message: `程序处理该页面时出错：${problem instanceof Error ? problem.message : String(problem)}`,
        };
  return { source, url, kind: 'unreadable', report: null, findings: [], corrections: [], checks: {}, error };
}
