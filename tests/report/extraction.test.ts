/** The law of extraction: whatever the markup and the characters, the reader finds what was written. */
import { assert, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { read } from '../../lib/report/read';
import { fromHtml } from '../../lib/snapshot/from-html';
import { readOff, written } from '../support/page-account';
import {
  arbitraryNoise,
  arbitraryReport,
  arbitrarySeed,
  arbitraryStyle,
  someReport,
} from '../support/page-arbitraries';
import { addressOf, pageHtml, plainly, type Dressing } from '../support/page-html';
import { quiet } from '../support/page-noise';
import type { ReportSpec } from '../support/page-spec';
import { axes, tidy, type MarkupStyle } from '../support/page-styles';

const runs = { numRuns: 100, seed: 20_261_122 };

function account(spec: ReportSpec, dressing: Dressing) {
  return readOff(read(fromHtml(pageHtml(spec, dressing), addressOf(spec))));
}

function holds(spec: ReportSpec, dressing: Dressing): void {
  expect(account(spec, dressing)).toEqual(written(spec));
}

describe('each markup by itself', () => {
  const markups = Object.entries(axes).flatMap(([axis, choices]) =>
    Object.entries(choices).map(([choice, sentence]) => ({ axis, choice, sentence })),
  );
  it.each(markups)('$axis $choice: $sentence', ({ axis, choice }) => {
    const style = {
      ...tidy,
      ...(axis === 'headings' && choice === 'line' ? { paragraphs: 'br' } : {}),
      [axis]: choice,
    };
    for (const seed of [1, 2, 3])
      holds(someReport(seed), { style: style as MarkupStyle, noise: quiet, seed });
  });
});

describe('each noise by itself', () => {
  it.each([
    { digits: 'full' },
    { spaces: 'nbsp' },
    { spaces: 'ideographic' },
    { zeroWidth: true },
    { radicals: true },
    { thousands: 'ascii' },
    { thousands: 'full' },
    { thousands: 'space' },
    { zero: 'ideograph' },
    { zero: 'letter' },
    { brackets: 'ascii' },
    { quotes: 'straight' },
    { quotes: 'corner' },
    { breaks: 'br' },
    { breaks: 'paragraphs' },
  ] as const)('%o', (change) => {
    for (const seed of [4, 5, 6])
      holds(someReport(seed), { ...plainly, noise: { ...quiet, ...change }, seed });
  });
});

describe('all together', () => {
  it('any report, tidily printed, reads as written', () => {
    assert(
      property(arbitraryReport, (spec) => holds(spec, plainly)),
      runs,
    );
  });

  it('any report in any markup reads as written', () => {
    assert(
      property(arbitraryReport, arbitraryStyle, arbitrarySeed, (spec, style, seed) =>
        holds(spec, { style, noise: quiet, seed }),
      ),
      runs,
    );
  });

  it('any report in any markup and any noise reads as written', () => {
    assert(
      property(arbitraryReport, arbitraryStyle, arbitraryNoise, arbitrarySeed, (spec, style, noise, seed) =>
        holds(spec, { style, noise, seed }),
      ),
      runs,
    );
  });
});
