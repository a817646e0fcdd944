/** One fault, one finding: each faulty report is printed in several markups and must be called exactly what it is. */
import { describe, expect, it } from 'vitest';
import { review } from '../../lib/judge/review';
import { fromHtml } from '../../lib/snapshot/from-html';
import { inShort, type Expected } from '../support/page-account';
import { honest } from '../support/page-clean';
import { addressOf, pageHtml, plainly, type Dressing } from '../support/page-html';
import { mutants } from '../support/page-mutants';
import { quiet } from '../support/page-noise';
import type { ReportSpec } from '../support/page-spec';
import { tidy } from '../support/page-styles';

const dressings: Readonly<Record<string, Dressing>> = {
  tidy: plainly,
  word: {
    style: { ...tidy, site: 'trs', headings: 'spans', paragraphs: 'word', cells: 'word', disclosure: 'each' },
    noise: { ...quiet, spaces: 'nbsp', digits: 'full' },
    seed: 2,
  },
  old: {
    style: {
      ...tidy,
      site: 'old',
      headings: 'plain',
      paragraphs: 'br',
      cells: 'font',
      rows: 'unclosed',
      tags: 'upper',
    },
    noise: { ...quiet, brackets: 'ascii', breaks: 'br', radicals: true },
    seed: 3,
  },
  unmerged: {
    style: { ...tidy, site: 'modern', copies: 'mobile', spans: 'fillers', rows: 'thead' },
    noise: { ...quiet, zeroWidth: true },
    seed: 4,
  },
};

/** Sums point at all their cells; the expected one has to be among them. */
const sums = /-unbalanced$/;

function findings(spec: ReportSpec, dressing: Dressing) {
  return review(fromHtml(pageHtml(spec, dressing), addressOf(spec))).review.findings;
}

function matches(found: Expected, expected: Expected): boolean {
  if (found.rule !== expected.rule) return false;
  if (sums.test(found.rule)) return expected.at.every((place) => found.at.includes(place));
  return found.at.toSorted().join() === expected.at.toSorted().join();
}

describe.each(Object.entries(dressings))('in %s markup', (_, dressing) => {
  it.each(mutants)('$fault', ({ spec, expected }) => {
    const found = findings(spec, dressing);
    const short = found.map(inShort);
    const missed = expected.filter((each) => !short.some((one) => matches(one, each)));
    const others = found.filter(
      (one) => one.severity === 'error' && !expected.some((each) => matches(inShort(one), each)),
    );
    expect({ missed, others: others.map(inShort), found: short }).toMatchObject({ missed: [], others: [] });
    const named = new Set(expected.map(({ rule }) => rule));
    expect(short.filter(({ rule }) => named.has(rule))).toHaveLength(expected.length);
  });

  it.each(Object.entries(honest))('nothing is wrong with an honest report: %s', (_name, spec) => {
    const wrong = findings(spec, dressing).filter(({ severity }) => severity !== 'notice');
    expect(wrong.map(inShort)).toEqual([]);
  });
});
