/** What the page's head promotes: title, keywords, description and the tags for social networks. */
import type { Element } from 'domhandler';
import { readMetas } from '../report/metas';
import type { Place } from '../report/model';
import { collapse, fold } from '../snapshot/fold';
import type { Snapshot } from '../snapshot/tree';
import { familiarCharacters } from './familiar';
import { brandLikeness, formOf } from './form';
import { endsInPlace } from './honest-name';
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
 *  @param body the page's visible text, folded, in lower case: asked only where a fragment is odd
 *  @param isReport whether the page is a report, whose title speaks of it */
export function findInHead(
  snapshot: Snapshot,
  injected: readonly string[],
  body: () => string,
  isReport = false,
): HeadPromotion[] {
  const { title, metas } = readMetas(snapshot);
  const found: HeadPromotion[] = [];
  const look = (part: 'title' | 'meta', raw: string, node: Element): void => {
    const head = raw.slice(0, 2_000);
    const term =
      promoted(head, injected, body) ??
      (part === 'title' && isReport && isOfAnotherPage(lower(fold(head)), body()) ? collapse(head) : null);
    if (term) found.push({ part, term, place: { kind: 'page', part, text: collapse(raw), node } });
  };
  if (title) look('title', title.text, title.node);
  for (const { name, content, node } of metas) if (read.has(name)) look('meta', content, node);
  return found;
}

/** Whether a report's title has nothing of the report, of any office, or of a site in it, not two characters. */
function isOfAnotherPage(title: string, body: string): boolean {
  if (!/^(?=.*\p{Script=Han}{2})[\p{Script=Han}a-z\d]{5,30}$/u.test(title)) return false;
  if (ofSites.test(title) || familiarCharacters(title) > 0 || holdsPlace(title)) return false;
  for (let at = 0; at + 2 <= title.length; at += 1) if (body.includes(title.slice(at, at + 2))) return false;
  return true;
}

function holdsPlace(title: string): boolean {
  for (let end = 2; end <= title.length; end += 1) if (endsInPlace(title.slice(0, end))) return true;
  return false;
}

/** What titles of sites and of pages without one say. */
const ofSites =
  /[网云端报台页]|标题|文档|文章|详[情细]|正文|内容|欢迎|新建|未命名|无题|系统|之窗|在线|频道|大学|学院|医院/;

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
