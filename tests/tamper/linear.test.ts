/** Pages made to be slow: four times the text may take no more than eight times as long. The best of several tries counts, so that a busy
 *  machine fails nothing. */
import { expect, it } from 'vitest';
import { injectedText } from '../../lib/rules/injected-text';
import { faultsOf, paragraphs } from './faults';

const small = 50_000;
const tries = 3;
const mostGrowth = 8;
/** Below this a try measures the clock. */
const leastTime = 20;

function timeOf(piece: string, length: number): number {
  const html = paragraphs(piece.repeat(Math.ceil(length / piece.length)));
  const begun = performance.now();
  faultsOf(injectedText, html, 'https://slj.chengyuan.gov.cn/1.html');
  return performance.now() - begun;
}

it.each([
  ['a brand and an agency', '星澜体育教育局'],
  ['one character', '市'],
  ['brackets', '【翠湾（（'],
  ['commas', '翠湾，棋牌，'],
  ['figures', '0536-8789100'],
  ['blanks', '翠湾 　 / '],
  ['names that seem to lead in', '翠湾人生就是博统计局，'],
  ['titles', '《翠湾体育关于做好》'],
  ['labels and pairs', '主办：翠湾体育 澳翠注册网站，翠湾娱乐供'],
  ['offers and accounts', '三唑现货加微信xk99182_'],
  ['words cut in two, quoted', '农翠捕鱼达人赢现金户“'],
  ['entries of a path', '首页>翠湾牛牛>动态>'],
])(
  '%s',
  (_, piece) => {
    let growth = Infinity;
    for (let turn = 0; turn < tries && growth > mostGrowth; turn += 1) {
      const base = Math.max(leastTime, timeOf(piece, small));
      growth = Math.min(growth, timeOf(piece, 4 * small) / base);
    }
    expect(growth).toBeLessThanOrEqual(mostGrowth);
  },
  60_000,
);
