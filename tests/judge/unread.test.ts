/** Frames that could not be read are named, not passed over. */
import { describe, expect, it } from 'vitest';
import { toText } from '../../lib/export/text';
import { review } from '../../lib/judge/review';
import { fromHtml } from '../../lib/snapshot/from-html';

const unread = (frame: string) =>
  review(fromHtml(`<title>岚泽县水利局</title><p>通知公告</p>${frame}`, 'http://slj.lanze.gov.cn/a/1.html'))
    .review;

describe('frames', () => {
  it.each<[string, string, string[] | undefined]>([
    ['of another site', '<iframe src="https://map.example.com/x"></iframe>', ['https://map.example.com/x']],
    [
      'with a relative address',
      '<iframe src="../b.html">请升级浏览器</iframe>',
      ['http://slj.lanze.gov.cn/b.html'],
    ],
    [
      'of one pixel, for counting',
      '<iframe src="https://count.example.com/" width="1" height="1"></iframe>',
      undefined,
    ],
    ['out of sight', '<iframe style="display:none" src="https://a.example.com/"></iframe>', undefined],
    ['without an address', '<iframe></iframe><iframe src="about:blank"></iframe>', undefined],
  ])('%s', (_, frame, addresses) => expect(unread(frame).unread).toEqual(addresses));

  it('stand among what could not be checked', () => {
    const made = unread('<iframe src="https://map.example.com/x"></iframe>');
    expect(toText([made], 'zh-CN')).toContain('页面嵌入的内容未能读取：https://map.example.com/x');
  });
});
