/** Who reports: every name that the page gives for the body behind it, and the one that a reader would write down. */
import { siteMetas, sourceMetas } from '../domain/imprint';
import { yearWords } from '../domain/titles';
import { simplify } from '../domain/traditional';
import { fold } from '../snapshot/fold';
import { isBodyName } from './body-name';
import type { Labelled } from './labelled';
import { type Metas, metasNamed } from './metas';
import type { Block } from './model';
import type { FoundTitle, PageTitles } from './page-titles';
import type { Signature } from './signature';
import { isLocated, unitsIn } from './units';

export interface AgencyInput {
  readonly title: FoundTitle | null;
  readonly titles: PageTitles;
  readonly metas: Metas;
  readonly labelled: readonly Labelled[];
  /** All visible lines of the page. */
  readonly blocks: readonly Block[];
  /** The lines of the article, or of the whole page where nobody told them apart. */
  readonly article: readonly Block[];
  readonly signature: Signature;
}

/** Reads the reporting agency's name as printed. A name without its place (市财政局) is completed where the page leaves no doubt.
 *  @returns null where the page names nobody */
export function readAgency(input: AgencyInput): string | null {
  // Most titles name body and place: the rest of the page need not be searched.
  const titled = input.title?.agency ?? null;
  if (titled !== null && located(titled)) return titled;
  const inTitles = [input.title, ...input.titles.found].flatMap((title) =>
    title?.agency ? [title.agency] : [],
  );
  const said = [
    ...sentences(input.article, introducing),
    ...(input.signature.agency === null ? [] : [input.signature.agency]),
    ...labelled(input, 'body'),
    ...sentences(input.article, answering),
    ...tagged(input.metas),
    ...labelled(input, 'source'),
  ];
  const site = siteNames(input);
  const named = titled ?? said.find(located) ?? inTitles[0] ?? said[0] ?? site[0] ?? null;
  if (named === null || located(named)) return named;
  return complete(named, [...inTitles, ...said], [...site, ...said]);
}

function located(name: string): boolean {
  return isLocated(simplify(name));
}

/** 市财政局 → 澄原市财政局, where a longer form of the name stands on the page, or all that name a place name the same one. */
function complete(name: string, forms: readonly string[], neighbours: readonly string[]): string {
  const longer = new Set(forms.filter((form) => form !== name && form.endsWith(name) && located(form)));
  if (longer.size === 1) return [...longer][0] ?? name;
  const kind = /^(?:自治州|[省市县区州盟旗])/.exec(simplify(name))?.[0];
  if (!kind) return name;
  const places = new Set(
    neighbours.flatMap((each) => {
      const unit = unitsIn(simplify(each)).find((found) => found.kind === kind && found.name !== '');
      return unit ? [unit.name] : [];
    }),
  );
  return places.size === 1 ? `${[...places][0]}${name}` : name;
}

const opening = 10;
const name = '([\\u4e00-\\u9fff()、]{2,36}?)';
/** The report speaks of its own body. */
const introducing = [
  new RegExp(
    `(?:公布|公开|发布|编制了?|编写了?|将|形成了?)《?${name}(?:关于)?${yearWords}年度?(?:政府|政务)?(?:信息)?公开`,
  ),
  new RegExp(`(?:公布|公开|发布)${yearWords}年度?${name}(?:政府|政务)?信息公开`),
  new RegExp(
    `^${yearWords}年度?(?:以来)?(?:,${name}(?:认真|坚持|在|严格|深入|按照|根据|以|高度|全面|积极|贯彻|不断|紧紧|始终|继续|进一步|依法|围绕|切实)|,?${name}(?:政府|政务)?信息公开)`,
  ),
  new RegExp(`^${name}\\(?以下简称"?(?:我|本)(?:局|机关|单位|委|厅|办|镇|乡|街道|中心|部门|区|市|县)`),
];

/** Whoever compiled the report and answers for it: now and then the office of the body that it is about. */
const answering = [
  new RegExp(
    `本(?:年度?)?(?:工作)?(?:年度?)?报告?(?:是)?由${name}(?:负责|根据|按照|依据|依照|编制|汇总|汇编|组织|对|按|,|\\()`,
  ),
  new RegExp(
    `(?:联系|咨询|请与|向|致电):?${name}(?:党政)?(?:办公室|办)?(?:联系|\\((?:联系|办公)?(?:地址|电话)|\\(|,(?:联系)?(?:地址|电话))`,
  ),
];

/** Names in the sentences that open a report. */
function sentences(article: readonly Block[], patterns: readonly RegExp[]): string[] {
  const lines = article
    .filter((block) => !block.linked && block.text.length > 20)
    .slice(0, opening)
    .map(({ text }) => ({ text, simplified: simplify(text) }));
  return patterns.flatMap((pattern) => {
    for (const { text, simplified } of lines) {
      const found = pattern.exec(simplified);
      const named = found?.slice(1).find((part) => part !== undefined);
      if (!found || named === undefined) continue;
      const start = found.index + found[0].indexOf(named);
      const candidate = text.slice(start, start + named.length).replace(/(?<=[局厅委])办公室$/, '');
      if (isBodyName(candidate)) return [candidate];
    }
    return [];
  });
}

function labelled({ labelled: found }: AgencyInput, kind: 'body' | 'source'): string[] {
  return found.filter((each) => each.kind === kind && isBodyName(each.value)).map((each) => each.value);
}

function tagged(metas: Metas): string[] {
  return metasNamed(metas, sourceMetas)
    .map((meta) => fold(meta.content))
    .filter(isBodyName);
}

const owner =
  /(?:版权所有|主办单位|主办|主管单位|Copyright[^\u4e00-\u9fff]{0,20}):?([\u4e00-\u9fff]{3,24})/gi;
const site = /(?:门户网站|政府门户网|信息公开网|政务服务网|政务网|官方网站|官网|网站|网|平台|首页)$/;

/** The bodies whose site this is, from the site's name and the lines about its owner. */
function siteNames({ metas, titles, blocks }: AgencyInput): string[] {
  const owners = blocks
    .filter((block) => block.text.length < 300 && /版权所有|版權所有|主[办辦管]|Copyright/i.test(block.text))
    .flatMap((block) =>
      [...simplify(block.text).matchAll(owner)].map((found) =>
        (found[1] ?? '').replace(/(?:地址|承办|技术支持|办公地址|联系|备案|建设|维护|版权).*$/, ''),
      ),
    );
  const names = [
    ...metasNamed(metas, siteMetas).map((meta) => fold(meta.content)),
    ...titles.siteParts.toReversed(),
    ...owners,
    ...titles.headlines,
  ];
  return names.map((each) => each.replace(site, '')).filter(isBodyName);
}
