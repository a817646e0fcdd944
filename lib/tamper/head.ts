/** What the page's head promotes: title, keywords, description and the tags for social networks. */
import type { Element } from 'domhandler';
import { readMetas } from '../report/metas';
import type { Place } from '../report/model';
import { collapse, fold } from '../snapshot/fold';
import type { Snapshot } from '../snapshot/tree';
import { brandLikeness, formOf } from './form';
import { holdsGlosses } from './noise';
import { offerSigns } from './offer';
import { promotionSigns } from './promotion';
import { lower } from './sheet';
import { isCertain } from './suspicion';
import { isSentence } from './vocabulary';

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

/** @param injected terms that are known to be injected from the page's text
 *  @param body the page's visible text, folded, in lower case: asked only where a fragment is odd */
export function findInHead(
  snapshot: Snapshot,
  injected: readonly string[],
  body: () => string,
): HeadPromotion[] {
  const { title, metas } = readMetas(snapshot);
  const found: HeadPromotion[] = [];
  const look = (part: 'title' | 'meta', raw: string, node: Element): void => {
    const term = promoted(raw.slice(0, 2_000), injected, body);
    if (term) found.push({ part, term, place: { kind: 'page', part, text: collapse(raw), node } });
  };
  if (title) look('title', title.text, title.node);
  for (const { name, content, node } of metas) if (read.has(name)) look('meta', content, node);
  return found;
}

function promoted(raw: string, injected: readonly string[], body: () => string): string | null {
  const text = lower(fold(raw));
  const known = injected.find((term) => text.includes(lower(term)));
  if (known) return known;
  if (holdsGlosses(text)) return collapse(raw).slice(0, 60);
  if (formOf(text).kinds.has('honest')) return null;
  const fragments = raw
    .split(/[-_|｜,，丨·;；。!！?？、/>\s]+/)
    .filter((fragment) => !official.test(fragment))
    .map((fragment) => ({ fragment, folded: lower(fold(fragment)) }))
    .filter(({ folded }) => !isSentence(folded));
  const foreign = fragments.find(({ folded }) => isForeign(folded, body));
  if (foreign) return foreign.fragment;
  return isCertain({ signs: promotionSigns(text, null) }) ? collapse(raw).slice(0, 60) : null;
}

/** A site's phrase; or a word of betting, letters of a brand, a wager, that the page itself does not speak of. */
function isForeign(fragment: string, body: () => string): boolean {
  const form = formOf(fragment);
  const likeness = brandLikeness(form);
  if (likeness === 2) return true;
  const wager = form.kinds.has('match') && form.loud.length > 1;
  return (likeness === 1 || wager || offerSigns(fragment).length > 0) && !body().includes(fragment);
}

/** A fragment with such a word speaks of an office or of what it does. */
const official =
  /政府|政务|公开|[局厅委办处]|中心|协会|(?<![(（])中国|国家|通知|公告|办法|工作|管理|服务|新闻|建设/;
