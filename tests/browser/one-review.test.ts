/** Both ways to a Snapshot give one Review: a page walked in the browser, and its text parsed. */
import { afterEach, expect, test } from 'vitest';
import { review } from '../../lib/judge/review';
import { fromHtml } from '../../lib/snapshot/from-html';
import { fromPage } from '../../lib/snapshot/from-page';
import { closePages, openPage } from './page';

const pages = import.meta.glob<string>('../pages/*/page.html', {
  query: '?raw',
  import: 'default',
  eager: true,
});

afterEach(closePages);

test.each(Object.entries(pages))('%s', async (_name, html) => {
  const snapshot = fromPage(await openPage(html));
  expect(review(snapshot).review).toEqual(review(fromHtml(html, snapshot.url)).review);
});
