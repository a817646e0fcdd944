import { expect, it } from 'vitest';
import { numeralValue } from '../../lib/prose/numerals';
import { tokensOf } from '../../lib/prose/tokens';

it.each([
  ['3', 3],
  ['1,234', 1234],
  ['三', 3],
  ['两', 2],
  ['十', 10],
  ['十二', 12],
  ['二十', 20],
  ['二百零三', 203],
  ['一千零四十八', 1048],
  ['4.1万', 41_000],
  ['1.2亿', 120_000_000],
  ['三万', 30_000],
  ['零', 0],
])('%s is %d', (digits, value) => expect(numeralValue(digits)).toBe(value));

it('spells no number digit by digit', () => expect(numeralValue('二〇二三')).toBeNull());

const numbersIn = (text: string) =>
  tokensOf(text)
    .filter((token) => token.kind === 'number')
    .map(({ value, exact, unit }) => `${exact ? '' : '~'}${value}${unit ?? ''}`)
    .join(' ');

it.each([
  ['收到申请3件、答复两份', '3件 2份'],
  ['发布信息1,048条,占34.2%', '1048条 34.2%'],
  ['十余件,200余条,近百件', '~10件 ~200条 ~100件'],
  ['4.1万件,3件以上,约5件', '~41000件 ~3件 ~5件'],
  ['行政诉讼均为零', '0'],
  ['申请8(件)', '8件'],
])('%s: %s', (text, numbers) => expect(numbersIn(text)).toBe(numbers));

it.each([
  ['years and dates', '2023年5月15日'],
  ['references', '国办公开办函〔2021〕30号'],
  ['titles', '《关于2022年3件实事的通知》'],
  ['hotlines', '12345热线'],
  ['ordinals', '第二十条第三款'],
  ['each and every one', '每一件申请逐一登记,一起研究'],
])('%s count nothing', (_, text) => expect(numbersIn(text)).toBe(''));
