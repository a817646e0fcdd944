/** What the page's head promotes: title, keywords, description and the tags for social networks. */
import type { Element } from 'domhandler';
import { readMetas } from '../report/metas';
import type { Place } from '../report/model';
import { collapse, fold } from '../snapshot/fold';
import type { Snapshot } from '../snapshot/tree';
import { brandLikeness, formOf } from './form';
import { promotionSigns } from './promotion';
import { lower } from './sheet';
import { isCertain } from './suspicion';

export interface HeadPromotion {
  readonly part: 'title' | 'meta';
  /** What promotes: a fragment of the text. */
  readonly term: string;
  readonly place: Place;
}

const read = new Set([
  'keywords',
  'description',
  'og:title',
  'og:description',
  'og:site_name',
  'twitter:title',
  'twitter:description',
  'title',
  'sitename',
  'columnname',
  'articletitle',
  'contentsource',
  'author',
]);

/** @param injected terms that are known to be injected from the page's text */
export function findInHead(snapshot: Snapshot, injected: readonly string[]): HeadPromotion[] {
  const { title, metas } = readMetas(snapshot);
  const found: HeadPromotion[] = [];
  const look = (part: 'title' | 'meta', raw: string, node: Element): void => {
    const term = promoted(raw.slice(0, 2_000), injected);
    if (term) found.push({ part, term, place: { kind: 'page', part, text: collapse(raw), node } });
  };
  if (title) look('title', title.text, title.node);
  for (const { name, content, node } of metas) if (read.has(name)) look('meta', content, node);
  return found;
}

function promoted(raw: string, injected: readonly string[]): string | null {
  const text = lower(fold(raw));
  const known = injected.find((term) => text.includes(lower(term)));
  if (known) return known;
  if (formOf(text).kinds.has('honest')) return null;
  const pieces = raw
    .split(/[-_|｜,，丨·;；。!！?？、/>\s]+/)
    .map((piece) => ({ piece, likeness: brandLikeness(formOf(lower(fold(piece)))) }))
    .filter(({ piece }) => !official.test(piece));
  const loud = pieces.find(({ likeness }) => likeness === 2);
  if (loud) return loud.piece;
  const odd = pieces.filter(({ likeness }) => likeness === 1);
  if (odd.length > 1) return odd[0]?.piece ?? null;
  const certain = isCertain({ signs: promotionSigns(text, null) });
  return certain ? collapse(raw).slice(0, 60) : null;
}

/** A fragment with such a word speaks of an office or of what it does. */
const official =
  /政府|政务|公开|[局厅委办处]|中心|协会|(?<![(（])中国|国家|通知|公告|办法|工作|管理|服务|新闻|建设/;
