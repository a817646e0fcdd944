/** Strings that stand for a word which offices use without end: 关于, 我们, 人民政府, 政务公开, 依申请公开, 市委. Whoever replaces such a word replaces it
 *  in frames that nothing else fits: X指南 and X年报 in a menu, X我们 below it, 围绕X、市政府中心工作. */
import { gazetteer } from '../domain/places';
import { brandNamesIn } from './brand-name';
import { occurrences } from './dropped';
import { familiarCharacters } from './familiar';
import { brandLikeness, formOf } from './form';
import { lureOf } from './lure';
import { placeAt, type Sheet } from './sheet';
import { isStrange } from './strange';
import { plain, type Sign, type Suspicion } from './suspicion';
import { isSentence } from './vocabulary';

const x = '([〇々\\u3400-\\u9fffa-z\\d·]{2,14}?)';
const division = '[市县区省旗州]';
interface Frame {
  readonly pattern: RegExp;
  readonly signs: readonly string[];
}

/** @param signs words of which a page holds one where the frame fits: looking for them costs far less than the pattern. Those behind the gap
 *  serve where they are nothing but words. */
const frame = (before: string, after: string, signs = after): Frame => ({
  pattern: new RegExp(`(?<=${before})${x}(?=${after})`, 'gm'),
  signs: signs.split('|'),
});

/** Frames by the word that belongs there. `closed`: nothing else is ever there. */
const frames: readonly (Frame & { readonly closed: boolean })[] = [
  ...[
    // 人民政府
    frame(division, '门户网站|网站|办公室|令第|公报|常务会议'),
    frame(`主办:[^\\n:]{2,8}?${division}`, '$|承办', '主办:'),
    frame('各(?:乡镇|镇|县区|区县|市县|县市区|街道)', '[,、]各', ',各|、各'),
    // 政务公开, 政府信息公开
    frame(
      '20\\d\\d年度?|召开|推进|加强|做好|深化|把',
      '工作(?:推进会|会议|培训|要点|领导小组|机制)|作为法治|年报',
      '工作|作为法治|年报',
    ),
    frame('设立|设置|建成|完善', '专区|专栏|查阅点'),
    frame(division, '第三方评估'),
    frame('首页[>/»→|]{1,2}|位置:', '[>/»→]', '首页|位置:'),
    frame('主题分类:\\n?|所属类别:\\n?', '/政府信息公开'),
    // 依申请公开
    frame('[:;。,、]', '答复文书|办理流程'),
    // 关于
    frame(
      division,
      ':(?:政务公开|政府信息公开|做好|印发|加强|加快)',
      ':政务公开|:政府信息公开|:做好|:印发|:加强|:加快',
    ),
    frame(
      `人民政府(?:办公室)?|${division}[〇々\\u3400-\\u9fff]{1,10}局`,
      ':?(?:公布|调整|举办|做好|印发|开展|加强|加快|召开|组织|转发|征求|20\\d\\d年)',
      '人民政府|局',
    ),
    // The name of a place
    frame('"', '发布"(?:微信|政务|官方)?公众号', '发布"'),
    frame('^|[,。]', '位于|地处'),
    frame('^|[,。]', '地区生产总值'),
    frame('可在|登录|查阅|访问|联系|公布', '(?:[〇々\\u3400-\\u9fff]{2,3}[镇乡])?人民政府', '人民政府'),
    frame('位于|设在|[,。(]', '大道|[路街]\\d', '位于|设在|大道|路|街'),
    // A body
    frame(
      '^|[,。]',
      '坚持(?:把|以)|高度重视|认真(?:学习|贯彻|落实)|严格(?:落实|按照)',
      '坚持|高度重视|认真|严格',
    ),
    frame(
      '(?:来源|发布机构|公开主体):\\n?',
      '(?:办公室)?(?:$|发布[日时]|浏览|日期|时间|字体|作者)',
      '来源:|发布机构:|公开主体:',
    ),
  ].map((each) => ({ ...each, closed: false })),
  ...[
    frame('^|\\|', '我们(?:$|\\|)', '我们'),
    frame('中共', '委(?:关于|员会)', '中共'),
    frame('^|[,。]', '委书记'),
    frame('围绕|在|按照', `、${division}?(?:人民)?政府(?:的|中心|坚强|决策|工作)`, '政府'),
  ].map((each) => ({ ...each, closed: true })),
];
/** Entries of a menu that go together: one of them is anybody's. */
const entries = [
  frame('^(?:\\([一二三四五六]\\)|\\d\\.)', '[。:]|$', ')|.'),
  frame('[:;。,、]', '答复文书|办理流程'),
  frame('^(?:政府)?', '指南$', '指南'),
  frame('^(?:政府)?', '(?:年报|年度报告)$', '年报|年度报告'),
  frame('^(?:政府)?', '(?:制度|目录)$', '制度|目录'),
];
/** 关于X and 联系X beside each other: X stands for 我们. */
const about = frame('^关于|\\|关于', '$|\\|', '关于');
const contact = frame('^联系|\\|联系', '$|\\|', '联系');
const mostPlaces = 400;
/** More strings than this no page has in such frames; what follows would be noise. */
const mostTerms = 60;
/** What media and kinds of bodies end in: strange names of such are names. */
const named =
  /[局厅委办会联协社所站队院校馆部室处科署台园组场厂行团心司网报端号库店街村屯庄庙山湖河镇乡道路寺塔洞峰]$/;

export function findStandIns(sheet: Sheet): Suspicion[] {
  const { text } = sheet;
  const seen = new Map<string, { frames: Set<Frame>; closed: boolean }>();
  const kept = new Map<string, Frame>();
  const add = (term: string, fitting: Frame, closed: boolean): void => {
    const known = seen.get(term) ?? { frames: new Set(), closed: false };
    if (known.frames.size === 0 && seen.size >= mostTerms) return;
    seen.set(term, { frames: known.frames.add(fitting), closed: known.closed || closed });
  };
  for (const each of frames) {
    let places = 0;
    for (const term of termsIn(text, each)) {
      if ((places += 1) > mostPlaces) break;
      if (isForeign(term, each.closed)) add(term, each, each.closed);
    }
  }
  for (const entry of entries) {
    for (const term of termsIn(text, entry)) {
      const name = term.replace(/^政府/, '');
      const other = kept.get(name);
      if (!other) kept.set(name, entry);
      else if (other !== entry && isUnofficial(name)) add(name, entry, true);
    }
  }
  const contacts = new Set(termsIn(text, contact));
  for (const term of contacts.size > 0 ? termsIn(text, about) : [])
    if (contacts.has(term) && isUnknownName(term)) add(term, about, true);
  return [...seen].flatMap(([term, found]) => {
    if (isNamedPlace(term, text) || (found.closed && holdsPlace(term))) return [];
    const signs = signsOf(term, found.frames.size, found.closed);
    const places = occurrences(text, term).map((start) => placeAt(sheet, start, term.length));
    return signs.length > 0 ? [{ technique: 'name-replaced', term, signs, places }] : [];
  });
}

/** What stands in a frame. */
function* termsIn(text: string, { pattern, signs }: Frame): Generator<string> {
  if (signs.some((sign) => text.includes(sign)))
    for (const { 1: term = '' } of text.matchAll(pattern)) yield term;
}

function signsOf(term: string, fitting: number, closed: boolean): Sign[] {
  const form = formOf(term);
  const { points, bold } = lureOf(term);
  if (fitting > 1 || (closed && (points > 0 || form.strength !== 'plain')))
    return [plain('idiom'), plain('roles')];
  if (closed) return [plain('idiom')];
  const sold =
    isBrandName(term) ||
    points > 1 ||
    bold ||
    form.strength === 'strong' ||
    brandLikeness(form) > 0 ||
    form.latin.length > 0;
  return sold ? [plain('idiom')] : [];
}

/** No word of offices, or a brand's name though it has one: 鸭脖体育. */
function isForeign(term: string, closed: boolean): boolean {
  const plainTerm = term.replaceAll('·', '');
  const sold = lureOf(plainTerm).points > 0 || formOf(plainTerm).latin.length > 0;
  if (!isUnknownName(term) || (!sold && !closed && named.test(term))) return false;
  if (isStrange(plainTerm)) return true;
  if (named.test(term) || /[市县区省]/.test(term)) return false;
  if (isBrandName(plainTerm)) return true;
  const { rest } = lureOf(plainTerm);
  return sold && rest.length > 1 && !isSentence(rest) && familiarCharacters(rest) === 0;
}

/** 鸭脖体育, 凤凰彩票. */
function isBrandName(term: string): boolean {
  const [brand] = brandNamesIn(term);
  return brand !== undefined && brand.end === term.length && term.length < 7;
}

/** Nothing but sellers' words and what no office has a word for. */
function isUnofficial(term: string): boolean {
  const { rest } = lureOf(term);
  return isUnknownName(term) && term.length > 2 && !isSentence(rest) && familiarCharacters(rest) === 0;
}

/** Whether a string is no listed place, and no word that menus have there. */
function isUnknownName(term: string): boolean {
  return (
    !/^(?:我[们們]|本站|本网|网站|你我|我|.{0,4}首页|.*(?:关注|关于|联系|加入|走进))$/.test(term) &&
    !gazetteer().stems.has(term) &&
    !isPlaceName(term)
  );
}

/** 阆中市, 青石镇: a listed place in full, or one that no list need have. What sellers have written over a name is told by its other frames. */
function isPlaceName(term: string): boolean {
  return /^[〇々\u3400-\u9fff]{2,5}[市县区省旗州镇乡村]$/.test(term) && lureOf(term).points === 0;
}

/** Whether the page names a place so, which no list need have. */
function isNamedPlace(term: string, text: string): boolean {
  return [...'市县区镇乡州旗省'].some((ending) => text.includes(term + ending));
}

/** Names of sites have the place's name in them. */
function holdsPlace(term: string): boolean {
  const { stems } = gazetteer();
  return [...term].some((_, at) => stems.has(term.slice(at, at + 2)) || stems.has(term.slice(at, at + 3)));
}
