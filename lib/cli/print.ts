/** Standard output. */
import { once } from 'node:events';

/** Writes to standard output, no faster than its reader takes it. */
export async function print(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}

/** A reader that has seen enough, such as `head`, closes the pipe: that ends the run, and is no failure. */
export function endWithReader(): void {
  process.stdout.on('error', (problem: NodeJS.ErrnoException) => {
    if (problem.code !== 'EPIPE') throw problem;
    process.exit();
  });
}
