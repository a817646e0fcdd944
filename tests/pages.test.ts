/** Whole pages as they are found, from bytes to Review: real reports retold in several markups, honest ones, and pages that are no report. */
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { decodePage } from '../lib/cli/decode';
import { review } from '../lib/judge/review';
import { fold } from '../lib/snapshot/fold';
import { fromHtml } from '../lib/snapshot/from-html';
import { inShort } from './support/page-account';
import { pageCases } from './support/page-cases';
import { brandOf, expectedFindings, otherPages } from './support/page-expectations';
import { addressOf } from './support/page-html';
import { numbersOf } from './support/page-spec';

const folder = resolve(import.meta.dirname, 'pages');

function reviewed(name: string, url: string | null) {
  const bytes = readFileSync(resolve(folder, name, 'page.html'));
  return review(fromHtml(decodePage(bytes).html, url)).review;
}

/** Rules about the form itself: what they say of a page is listed to the last finding. */
const formal = /^(?:section-(?:missing|empty|misnumbered)|table-|row-|column-|label-|cell-|.*-unbalanced$)/;
/** A brand in the place of a name is also in the title and the metadata, and each occurrence is an error. */
const tampering = new Set(['injected-text', 'tampered-metadata']);

it('every folder is a case, and every case a folder', () => {
  const folders = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(folders.map(({ name }) => name).toSorted()).toEqual(
    [...pageCases.map(({ name }) => name), ...Object.keys(otherPages)].toSorted(),
  );
});

describe.each(pageCases)('$name', (page) => {
  const { spec } = page;
  const found = reviewed(page.name, addressOf(spec));

  it('is read as written', () => {
    const { report } = found;
    expect(report && { ...report, title: fold(report.title), sections: [], tables: {}, agency: '' }).toEqual({
      title: fold(spec.title),
      agency: '',
      year: spec.year,
      template: spec.template,
      publishedOn: spec.publishedOn,
      sections: [],
      tables: {},
    });
    expect(fold(report?.agency ?? '')).toMatch(new RegExp(`${fold(spec.agency)}$`));
    const headings = (report?.sections ?? []).map(({ ordinal, title }) => ({ ordinal, title: fold(title) }));
    // A full stop behind a heading is no part of the title.
    expect(headings).toEqual(
      spec.sections.map(({ ordinal, title }) => ({ ordinal, title: fold(title).replace(/。$/, '') })),
    );
    spec.sections.forEach(({ key }, index) => {
      if (key !== null) expect(report?.sections[index]?.key).toBe(key);
    });
    const tables = Object.entries(report?.tables ?? {}).filter(([, rows]) => Object.keys(rows).length > 0);
    expect(Object.fromEntries(tables)).toEqual(numbersOf(spec));
  });

  it('is called what it is', () => {
    const expected = expectedFindings(page).filter(({ rule }) => rule in found.checks);
    const short = found.findings.map(inShort).map(({ rule, at }) => ({ rule, at: at.toSorted() }));
    for (const { rule, at } of expected) expect(short).toContainEqual({ rule, at: at.toSorted() });
    const asked = expected.filter(({ rule }) => formal.test(rule)).length;
    expect(short.filter(({ rule }) => formal.test(rule))).toHaveLength(asked);
  });

  it('is accused of nothing else', () => {
    const rules = new Set(expectedFindings(page).map(({ rule }) => rule));
    const others = found.findings.filter(
      ({ rule, severity }) =>
        severity === 'error' && !rules.has(rule) && !(brandOf(page) !== null && tampering.has(rule)),
    );
    expect(others.map(inShort)).toEqual([]);
  });
});

describe.each(pageCases.filter((page) => brandOf(page) !== null))('$name', (page) => {
  it('the brand is found wherever a reader meets it, and nowhere else', () => {
    const brand = brandOf(page) ?? '';
    const bytes = readFileSync(resolve(folder, page.name, 'page.html'));
    const { review: found } = review(fromHtml(decodePage(bytes).html, addressOf(page.spec)));
    const injected = found.findings.filter(({ rule }) => rule === 'injected-text');
    const quotes = injected.flatMap(({ locations }) =>
      locations.flatMap((location) => (location.kind === 'text' ? [fold(location.quote)] : [])),
    );
    expect(injected).toHaveLength(1);
    expect(injected[0]?.evidence['technique']).toBe('name-replaced');
    expect(new Set(quotes)).toEqual(new Set([brand]));
    expect(quotes.length).toBeGreaterThanOrEqual(timesWritten(page.spec, brand));
  });
});

/** How often the article says it; sites repeat title and agency around it. */
function timesWritten(spec: (typeof pageCases)[number]['spec'], brand: string): number {
  const { title, preamble, sections, agency } = spec;
  const article = JSON.stringify([title, preamble, sections, agency]);
  return article.split(brand).length - 1;
}

describe('pages that are no report', () => {
  it.each(Object.entries(otherPages))('%s is %s', (name, kind) => {
    const found = reviewed(name, `https://www.chengyuan.gov.cn/xxgk/nb/${name}.html`);
    expect(found.kind).toBe(kind);
    expect(found.report).toBeNull();
    expect(found.findings.map(inShort)).toEqual([]);
  });

  it('a listing names its reports', () => {
    const found = reviewed('listing', 'https://www.chengyuan.gov.cn/xxgk/nb/index.html');
    expect(found.links).toHaveLength(8);
    expect(found.links?.[0]).toEqual({
      title: '澄原市体育局2023年政府信息公开工作年度报告',
      agency: '澄原市体育局',
      year: 2023,
      url: 'https://www.chengyuan.gov.cn/xxgk/nb/2023/t20240118_301.html',
    });
  });
});
