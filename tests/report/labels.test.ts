/** Labels on the page against labels of the form. */
import { describe, expect, it } from 'vitest';
import { tableForm } from '../../lib/domain/forms';
import type { FormKey, TableKey } from '../../lib/domain/keys';
import { alignLabels, bare } from '../../lib/report/labels';

const aligned = (form: FormKey, table: TableKey, side: 'rows' | 'columns', found: readonly string[]) => {
  const official = tableForm(form, table)[side];
  return alignLabels(found, official).map(({ official: at, state }) =>
    at === null ? '?' : `${official[at]?.key}${state === 'official' ? '' : ` ${state}`}`,
  );
};

describe('bare', () => {
  it.each([
    ['一、本年新收政府信息公开申请数量', '本年新收政府信息公开申请数量'],
    ['1.属于国家秘密', '属于国家秘密'],
    ['1属于国家秘密', '属于国家秘密'],
    ['（三）不予公开', '不予公开'],
    ['3.危及“三安全一稳定”', '危及三安全一稳定'],
    ['本年增/减', '本年增减'],
    ['總計', '总计'],
    ['總 計', '总计'],
  ])('%s', (label, expected) => expect(bare(label)).toBe(expected));
});

describe('columns', () => {
  it.each<[string, FormKey, TableKey, string[], string[]]>([
    [
      'a slip of the pen',
      '2019',
      'disputes',
      ['结果维护', '结果纠正', '其他结果', '尚未审结', '总计'],
      ['review-upheld differs', 'review-corrected', 'review-other', 'review-pending', 'review-total'],
    ],
    [
      '合计 for 总计',
      '2019',
      'requests',
      ['自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他', '合计'],
      ['individual', 'business', 'research', 'nonprofit', 'legal', 'other', 'total differs'],
    ],
    [
      'wholly other words in their place',
      '2021',
      'requests',
      ['自然人', '公司', '科研机构', '社会公益组织', '律师', '其他', '总计'],
      ['individual', 'business differs', 'research', 'nonprofit', 'legal differs', 'other', 'total'],
    ],
    [
      'a column too many where one is not known',
      '2021',
      'requests',
      ['自然人', '公司', '科研机构', '社会公益组织', '法律服务机构', '其他', '总计', '备注'],
      ['individual', '?', 'research', 'nonprofit', 'legal', 'other', 'total', '?'],
    ],
    ['without its year and unit', '2021', 'fees', ['收费金额'], ['amount differs']],
    [
      'cut short twice',
      '2019',
      'regulations',
      ['本年新', '本年新', '对外公开总数量'],
      ['made differs', 'published differs', 'public-total'],
    ],
    [
      'a year in brackets',
      '2021',
      'regulations',
      ['本年（2023）制发件数', '本年废止件数', '现行有效件数（历史累计）'],
      ['issued', 'repealed', 'in-force'],
    ],
    [
      'one of them blank',
      '2021',
      'regulations',
      ['本年制发件数', '', '现行有效件数'],
      ['issued', 'repealed blank', 'in-force'],
    ],
    ['one of them missing', '2021', 'regulations', ['本年制发件数', '现行有效件数'], ['issued', 'in-force']],
    [
      'two changed places',
      '2021',
      'regulations',
      ['本年废止件数', '本年制发件数', '现行有效件数'],
      ['repealed', 'issued', 'in-force'],
    ],
    [
      'a column that no form has',
      '2021',
      'requests',
      ['自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他', '小计', '总计'],
      ['individual', 'business', 'research', 'nonprofit', 'legal', 'other', '?', 'total'],
    ],
  ])('%s', (_, form, table, found, expected) => {
    expect(aligned(form, table, 'columns', found)).toEqual(expected);
  });
});

describe('rows', () => {
  const rows = tableForm('2021', 'requests').rows;
  const labels = rows.map((row) => row.label);
  const keys = rows.map((row) => row.key);
  it('all as the form has them', () => expect(aligned('2021', 'requests', 'rows', labels)).toEqual(keys));
  it('any one of them blank is known by its place', () => {
    for (const [index, key] of keys.entries()) {
      expect(aligned('2021', 'requests', 'rows', labels.with(index, ''))).toEqual(
        keys.with(index, `${key} blank`),
      );
    }
  });
  it('any numbered one in wholly other words is known by its number and place', () => {
    for (const [index, label] of labels.entries()) {
      const number = /^(?:[一二四]、|（.）|\d\.)/.exec(label)?.[0] ?? '';
      expect(aligned('2021', 'requests', 'rows', labels.with(index, `${number}另作说明`))[index]).toBe(
        `${keys[index]} differs`,
      );
    }
  });
  it('a stranger without its number does not stand for one that is missing', () => {
    expect(aligned('2021', 'requests', 'rows', labels.with(5, '其中涉及土地的'))[5]).toBe('?');
  });
  it('any one of them missing leaves the others alone', () => {
    for (const index of keys.keys()) {
      expect(aligned('2021', 'requests', 'rows', labels.toSpliced(index, 1))).toEqual(
        keys.toSpliced(index, 1),
      );
    }
  });
  it('a row that no form has is a stranger wherever it stands', () => {
    for (const index of keys.keys()) {
      expect(aligned('2021', 'requests', 'rows', labels.toSpliced(index, 0, '其中涉及土地的'))).toEqual(
        keys.toSpliced(index, 0, '?'),
      );
    }
  });
  it('known variants are no difference', () => {
    const variants = labels
      .with(3, '（二）部分公开（区分处理的，只记这一情形，不记其他情形）')
      .with(15, '1.信访投诉举报类申请')
      .with(24, '四、结转下一年度继续办理');
    expect(aligned('2021', 'requests', 'rows', variants)).toEqual(keys);
  });
});
