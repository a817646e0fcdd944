/** What a stream of pages may take of the machine. */

export interface StreamLimits {
  /** How many pages at a time. */
  readonly concurrency: number;
  /** For one page, in milliseconds. */
  readonly timeout: number;
  /** For one thread's objects, in megabytes. */
  readonly memory: number;
}

export const defaultLimits: StreamLimits = { concurrency: 1, timeout: 60_000, memory: 1024 };
