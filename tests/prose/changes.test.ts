import { describe, expect, test } from 'vitest';
import { wrongChanges } from '../../lib/prose/changes';
import { statementsOf } from '../../lib/prose/prose';
import { reportOf } from './labelled/worlds';

/** What the sentence says and what its numbers give, for each change that does not fit. */
function changesIn(sentence: string): string[] {
  return wrongChanges(statementsOf(reportOf('bureau', sentence)), 2023).map(
    ({ said, expected }) => `${said.value}${said.unit ?? ''} ${expected}`,
  );
}

describe('changes from the year before', () => {
  test.each([
    ['收到申请39件，较上年52件减少13件，下降25%。'],
    ['收到申请39件，比2022年的52件减少13件。'],
    ['收到申请39件，同比减少13件，下降25%。'],
    ['收到申请39件，办结38件，较上年51件下降25.5%。'],
    ['网络27件、信函9件、当面3件，较上年52件减少13件。'],
    ['与2022年的52件相比，2023年的39件减少13件。'],
    ['2022年收到52件，2023年收到39件，减少13件。'],
    ['收费1830.46万元，较上年1912.07万元减少81.61万元。'],
    ['收到申请39件，其中网络申请较上年减少3件，下降10%。'],
    ['收到申请39件，较上年52件减少约四分之一。'],
    ['公开信息1202条，比去年增加202条，占比由25%升至30%。'],
    ['收到申请39件，较上年0件增加39件。'],
    ['与2022年的52件相比减少13件，与2021年的68件相比减少29件。'],
    ['收到申请20件，2022年收到16件，同比增长25%。'],
    ['2021年收到16件，2022年收到20件，增长25%；2023年收到39件。'],
  ])('%s fits', (sentence) => expect(changesIn(sentence)).toEqual([]));

  test.each([
    ['收到申请39件，较上年52件减少15件。', ['15件 13']],
    ['收到申请39件，较2022年52件减少13件，同比下降20%。', ['20% 25']],
    ['收到申请39件，比上年减少13件，下降33.3%。', ['33.3% 25']],
    ['收到申请39件，较上年51件下降30%。', ['30% 23.53']],
    ['收到申请20件，2022年收到16件，同比增长20%。', ['20% 25']],
    ['受理12件，与上年受理的7件相比多出4件。', ['4件 5']],
    ['受理量比上年的52件少13件，下降30%。', ['30% 25']],
    ['与2022年的52件相比，2023年的39件减少15件。', ['15件 13']],
    ['收到申请39件，较上年52件增加13件。', ['13件 -13']],
    ['收到申请39件，较上年52件增长25%。', ['25% -25']],
  ])('%s does not', (sentence, wrong) => expect(changesIn(sentence)).toEqual(wrong));
});
