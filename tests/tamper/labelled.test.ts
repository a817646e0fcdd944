/** The measure: tampered pages with invented brands that no list holds, and honest pages, the hard ones first. */
import { describe, expect, it } from 'vitest';
import { dev, type Half, heldOut } from './labelled/brands';
import { listed } from './labelled/lists';
import { honestPages } from './labelled/honest-pages';
import { type Case, casesOf } from './labelled/techniques';
import { tamperingOn } from './faults';

const url = 'https://www.shouguang.gov.cn/xxgk/1.html';

type Verdict = 'error' | 'warning' | 'nothing';

function verdictOn(html: string): Verdict {
  const said = tamperingOn(html, url).map(({ severity }) => severity);
  return said.includes('error') ? 'error' : said.length > 0 ? 'warning' : 'nothing';
}

interface Tally {
  cases: number;
  errors: number;
  warnings: number;
  missed: string[];
}

function measure(half: Half): Map<string, Tally> {
  const tallies = new Map<string, Tally>();
  for (const { group, technique, term, html } of casesOf(half)) {
    const verdict = verdictOn(html);
    for (const key of [group, `${group} · ${technique}`]) {
      const tally = tallies.get(key) ?? { cases: 0, errors: 0, warnings: 0, missed: [] };
      tallies.set(key, tally);
      tally.cases += 1;
      if (verdict === 'error') tally.errors += 1;
      else if (verdict === 'warning') tally.warnings += 1;
      else tally.missed.push(term);
    }
  }
  return tallies;
}

function shown(half: Half, tallies: ReadonlyMap<string, Tally>): string {
  const lines = [...tallies].map(
    ([key, { cases, errors, warnings, missed }]) =>
      `${key}: ${cases} cases, ${errors} errors, ${warnings} warnings${missed.length > 0 ? `, missed ${missed.join(' ')}` : ''}`,
  );
  return `${half.name}\n${lines.join('\n')}`;
}

function found(tallies: ReadonlyMap<string, Tally>, group: Case['group']): number {
  const tally = tallies.get(group);
  return tally ? (tally.errors + tally.warnings) / tally.cases : 0;
}

const brandsOf = ({ bare, han, mixed, phrases, joined, rows }: Half) => [
  ...bare,
  ...han,
  ...mixed,
  ...phrases,
  ...joined,
  ...rows,
];

it('no brand is in a list of the program, and the halves share none', () => {
  const all = [...brandsOf(dev), ...brandsOf(heldOut)];
  expect(all.filter((brand) => listed.has(brand.toLowerCase()))).toEqual([]);
  expect(new Set(all).size).toBe(all.length);
});

describe.each([dev, heldOut])('$name', (half) => {
  it('finds what was tampered with', () => {
    const tallies = measure(half);
    console.log(shown(half, tallies));
    expect(casesOf(half).length).toBeGreaterThanOrEqual(300);
    expect(found(tallies, 'name')).toBeGreaterThanOrEqual(0.98);
    expect(found(tallies, 'promotion')).toBeGreaterThanOrEqual(0.95);
    expect(found(tallies, 'hidden')).toBeGreaterThanOrEqual(0.98);
    expect(found(tallies, 'head')).toBeGreaterThanOrEqual(0.95);
    expect(found(tallies, 'noise')).toBe(1);
    expect(found(tallies, 'script')).toBe(1);
  }, 120_000);
});

it('says nothing of honest pages', () => {
  const pages = honestPages();
  const flagged = pages.filter(({ html }) => verdictOn(html) !== 'nothing').map(({ name }) => name);
  console.log(`honest: ${pages.length} pages, ${flagged.length} flagged`);
  expect(pages.length).toBeGreaterThanOrEqual(600);
  expect(flagged).toEqual([]);
}, 120_000);
