/** The yardstick of the worker mode: reads the same lines, and does nothing with a page but parse it. */
import { load } from 'cheerio';
import { linesOf } from '../../lib/cli/lines';

for await (const line of linesOf(process.stdin)) {
  const { html } = JSON.parse(line ?? '{}') as { readonly html?: string };
  process.stdout.write(`${load(html ?? '').root().length}\n`);
}
