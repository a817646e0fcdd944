/** Honest pages: every passage in a report and as a notice, every body as author, every piece of chrome, places of all kinds, whole reports. */
import { areaList } from '@vant/area-data';
import { stemOf } from '../../../lib/domain/stems';
import { someReport } from '../../support/page-arbitraries';
import { pageHtml } from '../../support/page-html';
import { bodies, chrome, passages } from './honest';
import { htmlOf, partsOf, type PageParts } from './page';

export interface HonestPage {
  readonly name: string;
  readonly html: string;
}

export function honestPages(): HonestPage[] {
  return [...withPassages(), ...ofBodies(), ...withChrome(), ...ofPlaces(), ...reports()];
}

function* withPassages(): Generator<HonestPage> {
  for (const [office, lines] of Object.entries(passages)) {
    const parts = partsOf('澄原市', '澄原', office);
    for (const line of lines) {
      yield { name: `报告：${line}`, html: htmlOf(withLines(parts, [line])) };
      yield { name: `通知：${line}`, html: notice(parts.agency, line) };
    }
    yield { name: `${office}，全部`, html: htmlOf(withLines(parts, lines)) };
  }
}

function withLines(parts: PageParts, lines: readonly string[]): PageParts {
  return { ...parts, paragraphs: [...parts.paragraphs.slice(0, 3), ...lines, ...parts.paragraphs.slice(3)] };
}

/** Titles are cut where a list has no more room. */
function notice(agency: string, line: string): string {
  return `<html><head><title>${line.slice(0, 20)}</title></head><body><h1>${line.slice(0, 24)}</h1><p>来源：${agency}</p><p>${line}</p></body></html>`;
}

function* ofBodies(): Generator<HonestPage> {
  const parts = partsOf('澄原市', '澄原', '局');
  for (const body of bodies) {
    const signed = (text: string): string => text.replaceAll(parts.agency, body);
    const page = {
      ...parts,
      agency: body,
      title: signed(parts.title),
      paragraphs: parts.paragraphs.map(signed),
    };
    yield { name: body, html: htmlOf(page) };
  }
}

function* withChrome(): Generator<HonestPage> {
  const parts = partsOf('澄原市', '澄原', '民政局');
  for (const piece of chrome) {
    yield { name: piece, html: htmlOf({ ...parts, below: piece }) };
    if (/^<(?:meta|script)/.test(piece))
      yield { name: piece, html: htmlOf({ ...parts, head: parts.head + piece }) };
  }
}

function names(list: Record<string, string>): string[] {
  return Object.entries(list).flatMap(([code, name]) =>
    code < '70' && /[市县区旗盟州]$/.test(name) ? [name] : [],
  );
}

/** Every twelfth county and every fourth prefecture of the mainland. */
function* ofPlaces(): Generator<HonestPage> {
  const counties = names(areaList.county_list).filter((_, index) => index % 12 === 0);
  const prefectures = names(areaList.city_list).filter((_, index) => index % 4 === 0);
  for (const name of counties) yield { name, html: htmlOf(partsOf(name, stemOf(name), '教育局')) };
  for (const name of prefectures) yield { name, html: htmlOf(partsOf(name, stemOf(name), '城市管理局')) };
}

function* reports(): Generator<HonestPage> {
  for (let seed = 0; seed < 60; seed += 1) yield { name: `报告 ${seed}`, html: pageHtml(someReport(seed)) };
}
