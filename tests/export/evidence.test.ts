import { createHash } from 'node:crypto';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { toEvidence, type EvidenceParts } from '../../lib/export/evidence';
import { over } from './hostile';
import { injected, review, unbalanced } from './reviews';

const parts: EvidenceParts = {
  review,
  over,
  pictures: [{ finding: unbalanced, png: strToU8('PNG') }],
  missing: [{ finding: injected, reason: '此处在页面上不可见。' }],
  pages: [
    { address: review.url!, html: '<!DOCTYPE html>\n<html><script>alert(1)</script></html>' },
    { address: 'https://www.chengyuan.gov.cn/frame.html', html: '<html>框架</html>' },
  ],
  tool: '明察 0.1.0',
  browser: 'Browser/1',
};

async function filesIn(given: EvidenceParts): Promise<Record<string, Uint8Array>> {
  const { name, type, content } = await toEvidence(given);
  expect(name).toBe('澄原市教育局-2020-证据材料.zip');
  expect(type).toBe('application/zip');
  return unzipSync(content as Uint8Array);
}

test('everything is in it, and the sums are those of its files', async () => {
  const files = await filesIn(parts);
  expect(Object.keys(files)).toEqual([
    '问题清单.xlsx',
    '审阅结果.json',
    '整改通知.txt',
    '截图/问题2_applicant-total-unbalanced.png',
    '网页/网页.html.txt',
    '网页/框架1.html.txt',
    '说明.txt',
    'SHA256SUMS.txt',
  ]);
  const lines = strFromU8(files['SHA256SUMS.txt']!).trimEnd().split('\n');
  expect(lines).toHaveLength(7);
  for (const line of lines) {
    const [sum, path = ''] = line.split('  ');
    expect(createHash('sha256').update(files[path]!).digest('hex')).toBe(sum);
  }
  expect(JSON.parse(strFromU8(files['审阅结果.json']!))).toEqual({ version: 1, reviews: [review] });
});

test('the account says what is missing, and no page text breaks its lines', async () => {
  const title = '甲\r\n未截图：乙';
  const files = await filesIn({ ...parts, review: { ...review, report: { ...review.report!, title } } });
  const lines = strFromU8(files['说明.txt']!).split('\r\n');
  expect(lines).toContain('标题：甲 未截图：乙');
  expect(lines.filter((line) => line.startsWith('未截图：'))).toEqual([
    '未截图：问题1，此处在页面上不可见。',
  ]);
});

test('without findings, pictures and page it is still a package, and says so', async () => {
  const files = await filesIn({
    ...parts,
    review: { ...review, findings: [] },
    pictures: [],
    missing: [],
    pages: [],
  });
  expect(Object.keys(files)).toEqual(['问题清单.xlsx', '审阅结果.json', '说明.txt', 'SHA256SUMS.txt']);
  expect(strFromU8(files['说明.txt']!)).toContain('没有取得页面的源代码。');
});
