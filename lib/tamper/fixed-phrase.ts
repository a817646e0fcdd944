/** Holes in fixed phrases: headings of the form, names of offices and sites, idioms. Free words do stand there on honest pages,
 *  so only a string whose form is a brand's counts. */
import { brandLikeness, formOf } from './form';
import type { Hole } from './hole';
import type { Sheet } from './sheet';

const heading =
  /(?:^|\n)(?:\([一二三四五六七八九十]\)|[一二三四五六七八九十]、|\d{1,2}[.、])([^\n。:;]{2,30})(?=[。:\n])/g;
const institution =
  /[市县区镇乡省]([^\n,。;:、《》"[\]]{2,30}?)(?:政府门户网站|门户网站|政府信息公开|政务公开|信息公开|办公室|微信公众号)/g;
const idiom =
  /政府([^\n,。;:、《》"]{2,30}?)工作年度报告|([^\n,。;:、《》"]{2,30}?)(?::我们|政务公开领导小组)/g;
/** Words of offices: a phrase that holds one is theirs. */
const official =
  /政府|政务|信息|公开|建设|工作|管理|服务|保障|监督|[局厅委办处科]|机构|中心|情况|人民|领导|制度|培训|公众/;

export function* fixedPhraseHoles({ text }: Sheet): Generator<Hole> {
  for (const match of text.matchAll(heading)) yield* brandIn(match, match[1], 'heading');
  for (const match of text.matchAll(institution)) yield* brandIn(match, match[1], 'institution');
  for (const match of text.matchAll(idiom)) yield* brandIn(match, match[1] ?? match[2], 'idiom');
}

function* brandIn(match: RegExpExecArray, inside: string | undefined, kind: Hole['kind']): Generator<Hole> {
  const term = inside ?? '';
  if (official.test(term)) return;
  const likeness = brandLikeness(formOf(term));
  if (likeness === 0) return;
  const start = match.index + match[0].indexOf(term);
  yield { kind, term, start, end: start + term.length, firm: likeness > 1, usual: likeness === 1 };
}
