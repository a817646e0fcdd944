/** Arbitrary reports, styles and noises for fast-check. Axes shrink towards the plainest page. */
import { boolean, constantFrom, nat, record, type Arbitrary } from 'fast-check';
import type { TemplateKey } from '../../lib/domain/keys';
import { anyFigures, honestFigures, zeros } from './page-figures';
import type { TextNoise } from './page-noise';
import { announcement, paragraphsOf, preambleOf, totalsOf, type Voice } from './page-prose';
import { chance, type Chance } from './page-random';
import { withTraps } from './page-traps';
import { formSections, templateOf, type ReportSpec } from './page-spec';
import { axes, type MarkupStyle } from './page-styles';

const voices: readonly Omit<Voice, 'year'>[] = [
  { agency: '澄原市体育局', kind: 'department', self: '我局' },
  { agency: '岚泽县人民政府', kind: 'government', self: '全县各级行政机关' },
  { agency: '澄原市文昭区退役军人事务局', kind: 'department', self: '区退役军人事务局' },
  { agency: '岚泽县霁川镇人民政府', kind: 'government', self: '我镇' },
  { agency: '澄原市人民政府办公室', kind: 'department', self: '市政府办公室' },
  { agency: '澄原市文昭区柳堤街道办事处', kind: 'department', self: '本街道' },
  { agency: '澄原市卫生健康委员会', kind: 'department', self: '我委' },
];

const titles: readonly ((agency: string, year: number) => string)[] = [
  (agency, year) => `${agency}${year}年政府信息公开工作年度报告`,
  (agency, year) => `${year}年${agency}政府信息公开工作年度报告`,
  (agency, year) => `${agency}${year}年度政府信息公开工作年度报告`,
  (agency, year) => `${agency}${year}年政府信息公开年报`,
  (agency, year) => `${agency}政府信息公开工作${year}年度报告`,
];

/** Reports of either form, some honest in every sum, some with any figures and blanks. */
export function someReport(seed: number): ReportSpec {
  const dice = chance(seed);
  const voice = { ...dice.pick(voices), year: 2019 + dice.below(7) };
  const template = templateOf(voice.year);
  const tables = template === '2008' ? {} : someTables(template, dice);
  const spec: ReportSpec = {
    agency: voice.agency,
    year: voice.year,
    template,
    title: dice.pick(titles)(voice.agency, voice.year),
    publishedOn: `${voice.year + 1}-01-${String(10 + dice.below(20))}`,
    dates: { meta: dice.happens(0.5), line: dice.happens(0.5), box: dice.happens(0.3), signature: true },
    preamble: [...preambleOf(voice), ...(dice.happens(0.4) ? [announcement] : [])],
    sections: formSections(paragraphsOf(voice, totalsOf(tables))),
    tables,
    form: null,
  };
  return withTraps(spec, dice);
}

function someTables(form: Exclude<TemplateKey, '2008'>, dice: Chance): ReportSpec['tables'] {
  return dice.pick([
    () => honestFigures(form, dice, true),
    () => honestFigures(form, dice, false),
    () => anyFigures(form, dice, 0),
    () => anyFigures(form, dice, 0.3),
    () => zeros(form),
  ])();
}

export const arbitraryReport = nat({ max: 0x7fffffff }).map(someReport);

type Names<Axis extends keyof typeof axes> = keyof (typeof axes)[Axis];

function axis<Axis extends keyof typeof axes>(name: Axis): Arbitrary<Names<Axis>> {
  return constantFrom(...(Object.keys(axes[name]) as Names<Axis>[]));
}

export const arbitraryStyle: Arbitrary<MarkupStyle> = record({
  headings: axis('headings'),
  paragraphs: axis('paragraphs'),
  cells: axis('cells'),
  rows: axis('rows'),
  spans: axis('spans'),
  trailing: axis('trailing'),
  disclosure: axis('disclosure'),
  skew: axis('skew'),
  heads: axis('heads'),
  requests: axis('requests'),
  disputes: axis('disputes'),
  wrapping: axis('wrapping'),
  title: axis('title'),
  head: axis('head'),
  site: axis('site'),
  copies: axis('copies'),
  tags: axis('tags'),
});

export const arbitraryNoise: Arbitrary<TextNoise> = record({
  digits: constantFrom('ascii', 'full'),
  spaces: constantFrom('none', 'nbsp', 'ideographic'),
  zeroWidth: boolean(),
  radicals: boolean(),
  thousands: constantFrom('none', 'ascii', 'full', 'space'),
  zero: constantFrom('digit', 'ideograph', 'letter'),
  brackets: constantFrom('full', 'ascii'),
  quotes: constantFrom('curly', 'straight', 'corner'),
  breaks: constantFrom('none', 'br', 'paragraphs'),
});

export const arbitrarySeed = nat({ max: 0x7fffffff });
