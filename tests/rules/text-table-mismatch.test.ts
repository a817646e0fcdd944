import { expect, it } from 'vitest';
import { textTableMismatch } from '../../lib/rules/text-table-mismatch';
import { reportOf } from '../prose/labelled/worlds';
import { testRule, tried } from '../support/test-rule';

const bureau = (text: string) => reportOf('bureau', text);

testRule(textTableMismatch, {
  passes: {
    'new requests': bureau('收到政府信息公开申请8件。'),
    'with those carried in': bureau('收到政府信息公开申请9件（含上年结转1件）。'),
    'results and applicants': bureau('办结政府信息公开申请8件，予以公开5件，部分公开1件；其中自然人5件。'),
    'a share': bureau('办结政府信息公开申请8件，予以公开5件，占62.5%。'),
    'a share of a whole in words': bureau('办结政府信息公开申请8件，予以公开5件，占办结总数的62.5%。'),
    'how documents were marked': bureau(
      '收到政府信息公开申请8件。公文分为三类，2023年认定主动公开211件、依申请公开68件。',
    ),
    'how papers were marked when they were made': bureau(
      '收到政府信息公开申请8件。审批公文241份，主动公开67份、依申请公开38份、不予公开136份。',
    ),
    'a share of two results': bureau(
      '办结政府信息公开申请8件，其中予以公开5件、部分公开1件，两者占比75.0%。',
    ),
    'others than those told': bureau('收到政府信息公开申请8件，没有其他申请。'),
    'none of one kind of applicants': bureau(
      '收到政府信息公开申请8件，其中自然人5件。没有收到法人和其他组织的申请。',
    ),
    'a denial': reportOf('quiet', '未收到政府信息公开申请，未发生行政复议、行政诉讼。'),
  },
  fails: {
    'a figure that fits no reading': [
      bureau('收到政府信息公开申请17件。'),
      '“收到政府信息公开申请17件” received/total',
    ],
    'the same wrong figure twice is one finding': [
      bureau('收到政府信息公开申请17件。|共收到政府信息公开申请17件。'),
      '“收到政府信息公开申请17件” “共收到政府信息公开申请17件” received/total',
    ],
    'every figure of a sentence is looked at': [
      bureau('收到政府信息公开申请8件，办结3件，结转下年度4件。'),
      '“办结3件” concluded/total',
      '“结转下年度4件” carried-out/total',
    ],
    'a sum of cells': [
      bureau('政府信息公开申请予以公开及部分公开7件。'),
      '“政府信息公开申请予以公开及部分公开7件” granted/total partial/total',
    ],
    'a denial where there were some': [
      bureau('未发生因政府信息公开引起的行政诉讼。'),
      '“未发生因政府信息公开引起的行政诉讼” disputes:count/direct-total disputes:count/after-review-total',
    ],
    'a share that fits no whole': [
      bureau('办结政府信息公开申请8件，予以公开5件，占41.2%。'),
      '“占41.2%” granted/total',
    ],
    'a share of a whole in words that it does not fit': [
      bureau('办结政府信息公开申请8件，予以公开5件，占办结总数的41.2%。'),
      '“占办结总数的41.2%” granted/total',
    ],
  },
  notApplicable: {
    'a text without figures': bureau('依申请公开工作有序推进。'),
    'a report without tables': reportOf('old', '收到政府信息公开申请3件。'),
  },
});

it('says which readings it tried, and where the figure stands instead', () => {
  const [finding] = tried(textTableMismatch, bureau('收到政府信息公开申请5件。')).findings;
  expect(finding?.message).toBe(
    '“收到政府信息公开申请5件”写明收到的政府信息公开申请为5，表格对应的数字是8（本年新收）或9（本年新收 + 上年结转），两者不一致；5与表中“本年新收·自然人”的数字相同，可能取错了单元格，请核对',
  );
  expect(finding?.evidence).toMatchObject({
    stated: 5,
    accepted: [8, 9],
    neighbour: { row: 'received', column: 'individual' },
  });
});

it('cannot decide against a blank cell', () => {
  const report = bureau('收到政府信息公开申请5件。');
  const tables = report.tables.map((table) => ({
    ...table,
    cells: table.cells.map((cell) =>
      cell.column === 'total' ? { ...cell, raw: '', value: { kind: 'blank' as const } } : cell,
    ),
  }));
  expect(tried(textTableMismatch, { ...report, tables }).check.outcome).toBe('undecided');
});
