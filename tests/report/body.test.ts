import { describe, expect, it } from 'vitest';
import { readStanding } from '../../lib/report/body';
import { isBodyName } from '../../lib/report/body-name';
import type { BodyKind, BodyLevel } from '../../lib/report/model';

const counties = '各县(市、区)、市级各部门';

describe('level and kind by the name', () => {
  it.each<[string, string, BodyLevel | null, BodyKind | null]>([
    ['澄原市人民政府', '', null, 'government'],
    ['澄原市人民政府', counties, 'city', 'government'],
    ['澄原市', counties, 'city', 'government'],
    ['澄原市财政局', '', null, 'department'],
    ['澄原市市场监督管理局', '', null, 'department'],
    ['澄原市城市管理局', '', null, 'department'],
    ['江源省澄原市财政局', '', 'city', 'department'],
    ['江源省人民政府', counties, 'province', 'government'],
    ['江源省财政厅', '', 'province', 'department'],
    ['省财政厅', '', 'province', 'department'],
    ['上海市人民政府办公厅', '', 'province', 'office'],
    ['上海市文昭区人民政府', '', 'county', 'government'],
    ['岚泽县人民政府', '', 'county', 'government'],
    ['岚泽县人民政府办公室', '', 'county', 'office'],
    ['岚泽县政府办', '', 'county', 'office'],
    ['岚泽县教育局', '', 'county', 'department'],
    ['县教育局', '', 'county', 'department'],
    ['澄原市文昭区城乡建设局', '', 'county', 'department'],
    ['岚泽县乡村振兴局', '', 'county', 'department'],
    ['澄原市云溪市民政局', '', 'county', 'department'],
    ['云岭彝族自治州人民政府', '', 'city', 'government'],
    ['云岭州教育局', '', 'city', 'department'],
    ['北岭地区行政公署', '', 'city', 'department'],
    ['岚泽县望溪镇人民政府', '', 'town', 'government'],
    ['望溪乡人民政府', '', 'town', 'government'],
    ['岚泽县望溪镇', '', 'town', 'government'],
    ['文昭区望溪街道办事处', '', 'town', 'street'],
    ['望溪街道', '', 'town', 'street'],
    ['澄原市文昭区人民政府望溪街道办事处', '', 'town', 'street'],
    ['澄原高新技术产业开发区管理委员会', '', null, 'committee'],
    ['澄原经开区管委会', '', null, 'committee'],
    ['澄原市人民政府国有资产监督管理委员会', '', null, 'department'],
    ['澄原市城市管理委员会', '', null, 'department'],
    ['澄原市卫生健康委员会', counties, 'city', 'department'],
    ['国家税务总局岚泽县税务局', '', 'county', 'department'],
    ['国家能源局', '', 'national', 'department'],
    ['教育部', '', 'national', 'department'],
    ['国务院办公厅', '', 'national', 'office'],
    ['澄原市住房公积金管理中心', '', null, 'other'],
    ['岚泽县残疾人联合会', '', 'county', 'other'],
    ['苏州市财政局', '', 'city', 'department'],
    ['昆山市财政局', '', 'county', 'department'],
    ['嵐澤縣財政局', '', 'county', 'department'],
  ])('%s %s', (name, text, level, body) => {
    expect(readStanding(name, '', text)).toMatchObject({ level, body });
  });
});

describe('scope', () => {
  it.each<[string, string, 'aggregate' | 'own' | null]>([
    ['澄原市人民政府', '本报告汇总各县(市、区)人民政府、市政府各部门的年度报告编制。', 'aggregate'],
    ['澄原市', '本报告涵盖各区和市政府各部门的政府信息公开情况。', 'aggregate'],
    ['岚泽县人民政府', '本报告仅反映县人民政府机关本级的情况。', 'own'],
    ['岚泽县人民政府', '2023年,岚泽县认真做好政府信息公开工作。', null],
    ['岚泽县教育局', '2023年,岚泽县教育局认真做好政府信息公开工作。', 'own'],
  ])('%s: %s', (name, opening, scope) => {
    expect(readStanding(name, opening, opening).scope).toBe(scope);
  });
});

describe('names of bodies', () => {
  it.each<[string, boolean]>([
    ['澄原市财政局', true],
    ['市财政局', true],
    ['岚泽县望溪镇', true],
    ['办公室', false],
    ['局办公室', false],
    ['本站', false],
    ['本网', false],
    ['我局', false],
    ['宣传科', false],
    ['当前位置首页', false],
    ['信息公开办', false],
    ['现将澄原市财政局', false],
    ['主动公开政府信息情况', false],
  ])('%s: %s', (name, expected) => {
    expect(isBodyName(name)).toBe(expected);
  });
});
