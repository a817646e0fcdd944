/** What scripts insert after the review leads to another one, and is told. */
import { clean } from './cases';
import { expect, test } from './extension';

test('a script, a frame and a farm of links that come late are found', async ({
  open,
  reviewOf,
  badgeOf,
}) => {
  const page = await open(clean);
  await expect.poll(() => badgeOf(page)).toBe('✓');
  await page.evaluate(() => {
    const script = document.createElement('script');
    script.type = 'text/x-test';
    script.src = 'https://kj88x.example/tj.js';
    const frame = document.createElement('iframe');
    frame.src = 'https://kawa.example/';
    frame.style.cssText = 'position:fixed;left:0;top:0;width:100%;height:100%';
    document.body.append(script, frame);
    document.body.insertAdjacentHTML(
      'beforeend',
      '<div style="position:absolute;left:-4000px"><a href="https://qv88.example/">卡瓦棋牌官网</a></div>',
    );
  });
  await expect.poll(() => badgeOf(page)).toBe('3');
  const { findings } = await reviewOf(page);
  expect(findings.map(({ rule, evidence }) => [rule, evidence['technique'], evidence['late']])).toEqual(
    expect.arrayContaining([
      ['suspicious-script', 'inserted', true],
      ['suspicious-script', 'frame', true],
      ['hidden-text', 'hidden', undefined],
    ]),
  );
});
