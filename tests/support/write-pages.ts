/** Writes the generated pages: tests/pages/<case>/page.html and public/samples. Run with `npx tsx tests/support/write-pages.ts`,
 *  read the difference, and commit it. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import iconv from 'iconv-lite';
import { pageCases, type Case } from './page-cases';
import { pageHtml } from './page-html';
import { samples } from './page-samples';

const root = resolve(import.meta.dirname, '../..');

function bytesOf({ spec, dressing, encoding }: Case): Buffer {
  const html = pageHtml(spec, dressing);
  return encoding === 'utf-8'
    ? Buffer.from(html)
    : iconv.encode(
        html.replace(
          /<meta charset="utf-8">/i,
          '<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=gb2312">',
        ),
        'gbk',
      );
}

for (const each of pageCases) {
  const folder = resolve(root, 'tests/pages', each.name);
  mkdirSync(folder, { recursive: true });
  writeFileSync(resolve(folder, 'page.html'), bytesOf(each));
}

const folder = resolve(root, 'public/samples');
mkdirSync(folder, { recursive: true });
for (const [name, html] of Object.entries(samples)) writeFileSync(resolve(folder, name), html);
