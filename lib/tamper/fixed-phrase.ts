/** Holes in fixed phrases: headings of the form, names of offices and sites, idioms. Free words do stand there on honest pages,
 *  so only a string whose form is a brand's counts. */
import { familiarCharacters } from './familiar';
import { brandLikeness, formOf } from './form';
import type { Hole } from './hole';
import { lureOf } from './lure';
import type { Sheet } from './sheet';
import { isSentence } from './vocabulary';

const heading =
  /(?:^|\n)(?:\([一二三四五六七八九十]\)|[一二三四五六七八九十]、|\d{1,2}[.、])([^\n。:;]{2,30})(?=[。:\n])/g;
const institution = /(?:政府)?门户网站|(?:政府)?信息公开|政务公开|办公室|微信公众号/g;
const idiom = /工作年度报告|:我们|政务公开领导小组/g;
const longest = 30;
/** Words of offices: a phrase that holds one is theirs. */
const official =
  /政府|政务|信息|公开|建设|工作|管理|服务|保障|监督|[局厅委办处科]|机构|中心|情况|人民|领导|制度|培训|公众/;

export function* fixedPhraseHoles({ text }: Sheet): Generator<Hole> {
  for (const match of text.matchAll(heading)) {
    const term = match[1] ?? '';
    yield* brandIn(term, match.index + match[0].length - term.length, 'heading');
  }
  for (const { index } of text.matchAll(institution))
    yield* brandAfter(text, index, /[市县区镇乡省]/g, 'institution');
  for (const { index } of text.matchAll(idiom)) yield* brandAfter(text, index, /政府/g, 'idiom');
}

/** What stands right before `end`, behind the last of such words in the same phrase. */
function* brandAfter(text: string, end: number, opening: RegExp, kind: Hole['kind']): Generator<Hole> {
  const before = /[^\n,。;:、《》"[\]]*$/.exec(text.slice(Math.max(0, end - longest), end))?.[0] ?? '';
  let cut = -1;
  for (const match of before.matchAll(opening)) cut = match.index + match[0].length;
  if (cut < 0 && kind === 'institution') return;
  const term = before.slice(Math.max(cut, 0));
  if (term.length > 1) yield* brandIn(term, end - term.length, kind);
}

/** Letters or figures in the midst of a name: 彩神8争霸, 韦德1946. */
const mixture =
  /^(?:[a-z\d]{2,8}[〇々\u3400-\u9fff]{2,4}|[〇々\u3400-\u9fff]{2,4}[a-z\d]{1,8}[〇々\u3400-\u9fff]{0,3})$/;

function isStrange(term: string): boolean {
  return (
    /^[〇々\u3400-\u9fffa-z\d]{3,12}$/.test(term) &&
    familiarCharacters(term) === 0 &&
    !/20\d\d|[年月日号]/.test(term)
  );
}

function* brandIn(term: string, start: number, kind: Hole['kind']): Generator<Hole> {
  if (official.test(term) || isSentence(term) || term.includes('、')) return;
  const form = formOf(term);
  const lured = mixture.test(term) || (kind !== 'heading' && lureOf(term).points > 0);
  const likeness = Math.max(brandLikeness(form), lured && isStrange(term) ? 1 : 0);
  if (likeness === 0) return;
  // Between a place and its office no letters with digits stand; in a heading they may.
  const coded = kind === 'institution' && form.latin.length > 0 && form.digits.length > 0;
  yield { kind, term, start, end: start + term.length, firm: likeness > 1 || coded, usual: likeness === 1 };
}
