/** What is around a report, and how it is typed, changes nothing that is said of it. Faulty reports show it best: they have findings. */
import { assert, constantFrom, property, record } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { review } from '../../lib/judge/review';
import { fold } from '../../lib/snapshot/fold';
import { fromHtml } from '../../lib/snapshot/from-html';
import { inShort } from '../support/page-account';
import { arbitraryNoise, arbitrarySeed, arbitraryStyle } from '../support/page-arbitraries';
import { addressOf, pageHtml, plainly, type Dressing } from '../support/page-html';
import { mutants } from '../support/page-mutants';
import { quiet, type TextNoise } from '../support/page-noise';
import type { ReportSpec } from '../support/page-spec';
import { axes, tidy, type MarkupStyle } from '../support/page-styles';

const runs = { numRuns: 40, seed: 20_261_122 };
const faulty = constantFrom(...mutants.map(({ spec }) => spec));

function reviewed(spec: ReportSpec, dressing: Dressing) {
  return review(fromHtml(pageHtml(spec, dressing), addressOf(spec))).review;
}

/** All that a review says, but for the characters that it quotes. */
function said(spec: ReportSpec, dressing: Dressing) {
  const { report, findings, corrections, checks } = reviewed(spec, dressing);
  return {
    report: report && {
      ...report,
      title: fold(report.title),
      agency: fold(report.agency ?? ''),
      sections: report.sections.map(({ key, ordinal, title }) => `${key} ${ordinal} ${fold(title)}`),
    },
    findings: findings.map((finding) => ({
      ...inShort(finding),
      severity: finding.severity,
      say: finding.say,
    })),
    corrections: corrections.map(({ table, row, column, from, to }) => ({ table, row, column, from, to })),
    outcomes: Object.fromEntries(Object.entries(checks).map(([rule, { outcome }]) => [rule, outcome])),
  };
}

function same(spec: ReportSpec, style: Partial<MarkupStyle>, noise: Partial<TextNoise>, seed: number): void {
  const dressing = { style: { ...tidy, ...style }, noise: { ...quiet, ...noise }, seed };
  expect(said(spec, dressing)).toEqual(said(spec, plainly));
}

describe('nothing changes', () => {
  it('with the site around the article, hidden copies and wrappers', () => {
    const around = record({
      site: constantFrom(...(Object.keys(axes.site) as MarkupStyle['site'][])),
      copies: constantFrom(...(Object.keys(axes.copies) as MarkupStyle['copies'][])),
      wrapping: constantFrom(...(Object.keys(axes.wrapping) as MarkupStyle['wrapping'][])),
      tags: constantFrom(...(Object.keys(axes.tags) as MarkupStyle['tags'][])),
    });
    assert(
      property(faulty, around, arbitrarySeed, (spec, style, seed) => same(spec, style, {}, seed)),
      runs,
    );
  });

  it('with the elements that cells, paragraphs and headings are made of', () => {
    assert(
      property(
        faulty,
        arbitraryStyle,
        arbitrarySeed,
        (spec, { cells, paragraphs, headings, rows, title }, seed) =>
          same(spec, { cells, paragraphs, headings, rows, title }, {}, seed),
      ),
      runs,
    );
  });

  it('with white space, width, brackets, quotes and radicals', () => {
    assert(
      property(faulty, arbitraryNoise, arbitrarySeed, (spec, noise, seed) => same(spec, {}, noise, seed)),
      runs,
    );
  });
});

describe('the site around the article', () => {
  it('never gets into a finding', () => {
    assert(
      property(faulty, arbitraryStyle, arbitrarySeed, (spec, style, seed) => {
        const article = fold(pageHtml(spec).replaceAll(/<[^>]*>/g, ''));
        for (const { locations } of reviewed(spec, { style, noise: quiet, seed }).findings) {
          for (const location of locations) {
            if (location.kind === 'text') expect(article).toContain(fold(location.quote));
          }
        }
      }),
      runs,
    );
  });
});
