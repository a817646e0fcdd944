/** Standard input, one page a line → jobs. */
import { linesOf } from './lines';
import type { StreamJob } from './page-job';

/** @param stream lines of `{"url": "...", "html": "..."}`; what a line holds is parsed where it is reviewed */
export async function* lineJobs(stream: AsyncIterable<Uint8Array>): AsyncGenerator<StreamJob> {
  let number = 0;
  for await (const line of linesOf(stream)) {
    number += 1;
    yield { kind: 'line', number, line };
  }
}
