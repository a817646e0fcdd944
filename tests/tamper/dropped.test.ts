/** A foreign string behind several clauses that are whole without it. */
import { expect, it } from 'vitest';
import { injectedText } from '../../lib/rules/injected-text';
import { suspiciousText } from '../../lib/rules/suspicious-text';
import { faultsOf } from './faults';

const url = 'https://www.chengyuan.gov.cn/xxgk/1.html';

function found(paragraph: string): string[] {
  const html = `<html><body><h1>工作动态</h1><p>${paragraph}</p></body></html>`;
  return [injectedText, suspiciousText].flatMap((rule) => faultsOf(rule, html, url).map(() => rule.id));
}

it.each([
  ['with a seller’s word', '规范信息管理情况爱趣直播。未发生失泄密事件爱趣直播。编制年度报告爱趣直播。'],
  ['doubled', '公开工作年度报告爱趣直播爱趣直播。规范信息管理情况爱趣直播。未发生失泄密事件爱趣直播。'],
  [
    'without one',
    '规范信息管理情况万利球苑，渠道保持公开万利球苑。编制年度报告万利球苑，强化监督保障万利球苑。',
  ],
])('is suspicious: %s', (_, paragraph) => expect(found(paragraph)).toEqual(['suspicious-text']));

it.each([
  ['an application by its name', '群众登录粤省事，干部推广粤省事。窗口开通粤省事，材料通过粤省事。'],
  ['a predicate', '信息更新不到位，政策解读不到位。干部培训不到位，平台管理不到位。'],
  [
    'a name that also stands elsewhere',
    '启用雪亮柳园。规范信息管理情况雪亮柳园，年度报告雪亮柳园，监督保障雪亮柳园，雪亮柳园工程完工。',
  ],
])('is not what has its place in the sentence: %s', (_, paragraph) => expect(found(paragraph)).toEqual([]));
