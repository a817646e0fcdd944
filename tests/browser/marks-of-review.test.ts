/** Marks of a real review on a real page: the sample reports that come with the extension. */
import { afterEach, describe, expect, test, vi } from 'vitest';
import faulty from '../../public/samples/faulty.html?raw';
import tampered from '../../public/samples/tampered.html?raw';
import { reportTexts } from '../../lib/i18n/report-texts';
import { judge } from '../../lib/judge/review';
import { createMarks, type Marks } from '../../lib/marks/draw';
import type { MarkedFinding } from '../../lib/marks/model';
import { read } from '../../lib/report/read';
import { markedFindings } from '../../lib/shell/page/marked-findings';
import { fromPage } from '../../lib/snapshot/from-page';
import { closePages, openPage } from './page';

let ending = new AbortController();
afterEach(() => {
  ending.abort();
  ending = new AbortController();
  closePages();
});

function findingsOn(page: Document): MarkedFinding[] {
  const snapshot = fromPage(page);
  const reading = read(snapshot);
  return markedFindings(judge(snapshot, reading), reading, 'zh-CN');
}

function marksOn(page: Document): Marks {
  return createMarks(page, {
    onPick: () => {},
    words: () => reportTexts['zh-CN'].severity,
    reread: () => read(fromPage(page)),
    signal: ending.signal,
  });
}

describe.each([
  ['faulty', faulty],
  ['tampered', tampered],
])('%s', (_name, html) => {
  test('every finding shows, and none leaves a trace', async () => {
    const page = await openPage(html);
    const before = page.documentElement.outerHTML;
    const marks = marksOn(page);
    const findings = findingsOn(page);
    expect(findings.length).toBeGreaterThan(0);
    marks.draw(findings);
    for (const { id, places, message } of findings) {
      const isInvisible = places.every(({ kind }) => kind === 'page');
      expect(marks.show(id), message).toBe(isInvisible ? 'unseen' : 'shown');
    }
    marks.clear();
    expect(page.documentElement.outerHTML).toBe(before);
  });

  test('a review of the marked page says the same', async () => {
    const page = await openPage(html);
    const findings = findingsOn(page);
    marksOn(page).draw(findings);
    expect(findingsOn(page).map(({ id }) => id)).toEqual(findings.map(({ id }) => id));
  });
});

test('cells, labels and text are found again after a script has drawn the article anew', async () => {
  const page = await openPage(faulty);
  const marks = marksOn(page);
  const findings = findingsOn(page);
  marks.draw(findings);
  const article = page.querySelector('table')!.parentElement!;
  const markup = article.innerHTML;
  article.innerHTML = markup;
  for (const { id, missing, message } of findings) {
    if (missing === undefined) expect(marks.show(id), message).toBe('shown');
  }
  await vi.waitFor(() => {
    const boxes = page
      .querySelector('mingcha-marks')!
      .shadowRoot!.querySelectorAll<HTMLElement>('.box.fault');
    expect([...boxes].filter(({ hidden }) => !hidden).length).toBe(boxes.length);
  });
});
