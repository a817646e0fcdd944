/** Figures of section two that a text states unlike its table. */
import { describe, expect, it } from 'vitest';
import { wrongFigures } from '../../lib/rules/parts/said-figures';
import { report } from '../support/factories';

const tables = {
  permits: { cells: { permits: '1268' } },
  penalties: { cells: { penalties: '79', compulsion: '7' } },
  fees: { cells: { fees: '63.5' } },
};

const told = (text: string): string[] =>
  [...wrongFigures(report({ tables, texts: { overview: [text] } }))].map(
    ({ name, stated, value }) => `${name} ${stated} ${value}`,
  );

describe('slips', () => {
  it.each([
    ['2023年共作出行政许可决定1286件。', ['行政许可 1286 1268']],
    ['全年作出行政处罚决定97件、作出行政强制决定7件。', ['行政处罚 97 79']],
    ['办理行政许可1269件。', ['行政许可 1269 1268']],
    ['本年行政事业性收费金额36.5万元。', ['行政事业性收费 36.5 63.5']],
    ['本年作出行政处罚79件，未实施行政强制。', ['行政强制 0 7']],
    ['全年未作出行政许可决定和行政强制措施。', ['行政许可 0 1268', '行政强制 0 7']],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));
});

describe('what may be so', () => {
  it.each([
    '2023年共作出行政许可决定1268件，行政处罚决定79件。',
    '2022年共作出行政许可决定1286件。',
    '全县作出行政处罚97件。',
    '公开行政处罚信息，作出行政处罚决定97件。',
    '全年作出行政处罚决定51件。',
    '累计作出行政许可1286件。',
    '综合执法大队作出行政处罚97件。',
    '未作出行政处罚公示以外的安排。',
    '按照“双公示”要求，作出行政许可1286件均已上网。',
  ])('%s', (text) => expect(told(text)).toEqual([]));
});
