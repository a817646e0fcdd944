/** What is read in a sentence: quantities, whose they are, and what they are part of. */
import { describe, expect, it } from 'vitest';
import { statementsOf } from '../../lib/prose/prose';
import { reportOf, type World } from './labelled/worlds';

/** `quantity value`, or `- value` where no table could hold it; in brackets what is not the report's own; <wholes> of a part. */
function readIn(sentence: string, world: World = 'bureau'): string[] {
  return statementsOf(reportOf(world, sentence)).map(
    ({ quantities, value, exact, isOwn, chain, polarity }) => {
      const name = `${quantities.join('|') || '-'} ${polarity === 'denial' ? 'none' : exact ? value : `~${value}`}`;
      const part = chain ? ` <${chain.wholes.map((whole) => whole.value).join()}>` : '';
      return isOwn ? name + part : `[${name}]${part}`;
    },
  );
}

describe('counts', () => {
  it.each([
    ['我局共收到政府信息公开申请八件，办结8件。', ['received 8', 'concluded 8']],
    [
      '收到依申请公开申请3宗，上年结转1宗，结转下年度继续办理2宗。',
      ['received 3', 'carried-in 1', 'carried-out 2'],
    ],
    ['2022年结转政府信息公开申请1件，结转2024年2件。', ['carried-in 1', 'carried-out 2']],
    ['3件政府信息公开申请予以公开，2件部分公开。', ['granted 3', 'partial 2']],
    ['办结政府信息公开申请9件，其中予以公开6件。', ['concluded 9', 'granted 6 <9>']],
    ['收到政府信息公开申请3件（网络2件，信函1件）。', ['received 3', '- 2 <3>', '- 1 <3>']],
    ['因政府信息公开引起行政复议2件、行政诉讼1件。', ['review 2', 'suit 1']],
    ['政府信息公开行政复议和行政诉讼分别为2件和1件。', ['review 2', 'suit 1']],
    ['政府信息公开行政复议、行政诉讼均为0件。', ['review 0', 'suit 0']],
    [
      '制发规范性文件2件，废止1件，现行有效14件。',
      ['document-issued 2', 'document-repealed 1', 'document-in-force 14'],
    ],
    ['受理并办结政府信息公开申请3件。', ['received|concluded 3']],
  ])('%s', (sentence, expected) => expect(readIn(sentence)).toEqual(expected));
});

describe('what is not the report’s own', () => {
  it.each([
    ['another year', '2022年收到政府信息公开申请99件。', ['[received 99]']],
    ['a difference', '政府信息公开申请较上年增加3件。', ['[handled 3]']],
    ['many years', '累计收到政府信息公开申请99件。', ['[received 99]']],
    ['half a year', '上半年收到政府信息公开申请4件。', ['[received 4]']],
    ['all bodies of the place', '全市共收到政府信息公开申请900件。', ['[received 900]']],
    ['another body', '市司法局收到政府信息公开申请30件。', ['[received 30]']],
    ['a plan', '下一步，办理政府信息公开申请30件。', ['[handled 30]']],
    ['suggestions', '办理人大建议7件、政协提案14件。', ['- 7', '- 14']],
    ['published items', '主动公开政府信息1048条。', ['- 1048']],
  ])('%s: %s', (_, sentence, expected) => expect(readIn(sentence)).toEqual(expected));

  it('is the government’s own in a report about all bodies', () => {
    expect(readIn('县政府办公室收到政府信息公开申请40件。', 'county')).toEqual(['[received 40]']);
    expect(readIn('全县共收到政府信息公开申请241件。', 'county')).toEqual(['received 241']);
  });
});

describe('denials', () => {
  it.each([
    ['未收到政府信息公开申请。', ['new none']],
    ['未收到政府信息公开申请，也未发生行政复议、行政诉讼。', ['new none', 'review none', 'suit none']],
    ['未收到政府信息公开行政复议、提起行政诉讼的申请。', ['review none', 'suit none']],
    ['没有企业和群众要求办理依申请公开的事项。', ['new none']],
    ['因政府信息公开引起的行政复议、行政诉讼均未发生。', ['review none', 'suit none']],
    ['未发生因政府信息公开申请引发的行政复议。', ['review none']],
    ['没有上年结转的政府信息公开申请。', ['carried-in none']],
  ])('%s', (sentence, expected) => expect(readIn(sentence)).toEqual(expected));

  it.each([
    '未收到社会公众的差评。',
    '未发生行政复议被纠正的情况。',
    '没有政府信息公开申请超期未答复。',
    '未收到涉及商业秘密的政府信息公开申请。',
    '如未收到政府信息公开申请补正材料，视为放弃。',
    '没有因政府信息公开工作受到责任追究。',
  ])('none: %s', (sentence) => expect(readIn(sentence)).toEqual([]));
});

describe('the topic', () => {
  it('comes from the heading above', () => {
    expect(readIn('（二）依申请公开情况|全年收到3件，办结3件。')).toEqual(['received 3', 'concluded 3']);
    expect(readIn('（一）主动公开情况|全年收到3件，办结3件。')).toEqual(['- 3', '- 3']);
  });

  it('ends with another noun', () => {
    expect(readIn('收到政府信息公开申请3件。办理群众投诉5件，办结5件。')).toEqual([
      'received 3',
      '- 5',
      '- 5',
    ]);
  });
});
