/** The second measure: terms of the real trade that were written down before they were tried. Each set was first read before anything was changed for
 *  it (docs/decisions.md has those readings); what is asked here is what it must not fall behind. */
import { describe, expect, it } from 'vitest';
import { tamperingOn } from './faults';
import { afresh, afreshPassages } from './labelled/terms-2';
import { fourth, fourthPassages, spelled } from './labelled/by-another-hand';
import { listed } from './labelled/lists';
import { htmlOf, partsOf } from './labelled/page';
import { services } from './labelled/services';
import { third, thirdPassages } from './labelled/terms-3';
import { unseen, type Terms } from './labelled/terms-1';
import { unseenPassages } from './labelled/honest-lines';
import { pagesOfBodies, pagesWith } from './labelled/pages-of-bodies';
import { variantsOf } from './labelled/variants';

interface Tally {
  cases: number;
  errors: number;
  warnings: number;
  missed: string[];
}

function measure(terms: Terms): Map<string, Tally> {
  const tallies = new Map<string, Tally>();
  for (const { group, technique, term, html, url } of variantsOf(terms)) {
    const severities = tamperingOn(html, url).map(({ severity }) => severity);
    for (const key of [group, `${group} · ${technique}`]) {
      const tally = tallies.get(key) ?? { cases: 0, errors: 0, warnings: 0, missed: [] };
      tallies.set(key, tally);
      tally.cases += 1;
      if (severities.includes('error')) tally.errors += 1;
      else if (severities.length > 0) tally.warnings += 1;
      else tally.missed.push(term);
    }
  }
  return tallies;
}

const found = (tally: Tally | undefined): number =>
  tally ? (tally.errors + tally.warnings) / tally.cases : 0;

it.each([unseen, afresh, third])('no term of $name is in a list of the program', (terms) => {
  const { brands, mixed, bare, phrases, offers } = terms;
  const all = [...brands, ...mixed, ...bare, ...phrases, ...offers];
  expect(all.filter((term) => listed.has(term.toLowerCase()))).toEqual([]);
});

describe.each([
  [unseen, { name: 0.95, promotion: 0.9, hidden: 0.98, head: 0.95 }],
  [afresh, { name: 0.98, promotion: 0.93, hidden: 0.98, head: 0.95 }],
  [third, { name: 0.95, promotion: 0.8, hidden: 0.98, head: 0.9 }],
] as const)('$name', (terms, aims) => {
  it('finds what was tampered with', () => {
    const tallies = measure(terms);
    const lines = [...tallies].map(
      ([key, tally]) =>
        `${key}: ${tally.cases} cases, ${tally.errors} errors, ${tally.warnings} warnings, ${(100 * found(tally)).toFixed(1)} %${tally.missed.length > 0 && key.includes('·') ? `, missed ${tally.missed.join(' ')}` : ''}`,
    );
    console.log(`${terms.name}\n${lines.join('\n')}`);
    for (const [group, aim] of Object.entries(aims))
      expect(found(tallies.get(group)), group).toBeGreaterThanOrEqual(aim);
  }, 120_000);
});

it('finds most of a set by another hand', () => {
  const missed = fourth.filter(
    ({ html }) => tamperingOn(html, 'https://www.qingtian.gov.cn/xxgk/1.html').length === 0,
  );
  console.log(
    `fourth: ${fourth.length} cases, missed ${missed.length}: ${missed.map(({ technique }) => technique).join(', ')}`,
  );
  expect(1 - missed.length / fourth.length).toBeGreaterThanOrEqual(0.8);
});

function servicePage(title: string, keywords: string, body: string): string {
  return `<html><head><title>${title}</title><meta name="keywords" content="${keywords}"></head><body>${body}<p>现将有关事项通知如下。</p></body></html>`;
}

it('says nothing of services that offices name with sellers’ words, in line, heading, title or keywords', () => {
  const flagged = services.flatMap((row) => {
    const pages = [
      servicePage('文昭区人民政府', '', `<h1>工作动态</h1><p>${row}</p>`),
      servicePage(row, '', `<h1>${row}</h1>`),
      servicePage(row, row.replaceAll(' ', ','), '<h1>通知</h1>'),
      servicePage(
        '文昭区人民政府',
        '',
        `<ul>${row.replaceAll(/\S+/g, '<li><a href="/c/">$&</a></li>')}</ul>`,
      ),
    ];
    return pages.flatMap((html) =>
      tamperingOn(html, 'http://www.wenzhao.gov.cn/1.html').map(({ id }) => `${row}: ${id}`),
    );
  });
  expect(flagged).toEqual([]);
});

it('says nothing of honest pages', () => {
  const spelledPages = spelled.map(([place, stem, host]) => ({
    name: place,
    html: htmlOf(partsOf(place, stem, '水利局')),
    url: `https://www.${host}.gov.cn/xxgk/1.html`,
  }));
  const pages = [
    ...spelledPages,
    ...pagesWith(fourthPassages),
    ...pagesWith(unseenPassages),
    ...pagesWith(afreshPassages),
    ...pagesWith(thirdPassages),
    ...pagesOfBodies(),
  ];
  const flagged = pages.filter(({ html, url }) => tamperingOn(html, url).length > 0).map(({ name }) => name);
  console.log(`honest: ${pages.length} pages, ${flagged.length} flagged`);
  expect(flagged).toEqual([]);
}, 120_000);
