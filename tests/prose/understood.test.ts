/** A figure is held against the tables only where every word around it is known. The other words here are in no list of the program. */
import { describe, expect, it } from 'vitest';
import { statementsOf } from '../../lib/prose/prose';
import { isUnderstood } from '../../lib/prose/understood';
import { textTableMismatch } from '../../lib/rules/text-table-mismatch';
import { tried } from '../support/test-rule';
import { reportOf } from './labelled/worlds';

/** What is understood of each figure in a sentence, in order. */
function understoodIn(sentence: string): boolean[] {
  const report = reportOf('bureau', sentence);
  return statementsOf(report).map((statement) => isUnderstood(statement, report));
}

describe('understood', () => {
  it.each([
    ['全年共收到政府信息公开申请42件。', [true]],
    ['2023年，我局实际收到公民、法人和其他组织提出的政府信息公开申请42件，均已依法办结。', [true]],
    ['加上年内新收的42件，在法定期限内答复了42件。', [true, true]],
    ['“因政府信息公开工作被申请行政复议”的案件42件。', [true]],
  ])('%s', (sentence, expected) => expect(understoodIn(sentence)).toEqual(expected));
});

describe('not understood, and compared with nothing', () => {
  it.each([
    '村民联名的申请折抵后收到政府信息公开申请42件。',
    '撤回复又递来的政府信息公开申请42件。',
    '抽样回访的政府信息公开申请42件。',
    '经司法局汇编的政府信息公开行政复议42件。',
    '因骨干调岗搁置的申请42件，予以公开。',
  ])('%s', (sentence) => {
    const report = reportOf('bureau', sentence);
    expect(statementsOf(report).map((statement) => isUnderstood(statement, report))).toContain(false);
    expect(tried(textTableMismatch, report).findings).toEqual([]);
  });
});
