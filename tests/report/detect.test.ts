import { describe, expect, it } from 'vitest';
import { looksLikeReport } from '../../lib/report/detect';

describe('the cheap question', () => {
  it.each<[string, string, string, boolean]>([
    ['澄原市财政局2023年政府信息公开工作年度报告', '', 'https://www.chengyuan.gov.cn/a.html', true],
    ['澄原市人民政府', '市体育局2016年度政府信息公开工作报告', 'https://www.chengyuan.gov.cn/a.html', true],
    ['政府信息公开年报-澄原市', '', 'https://www.chengyuan.gov.cn/a.html', true],
    ['政务公开年报', '', 'https://www.chengyuan.gov.cn/a.html', true],
    ['澄原市政府信息公開工作年度報告', '', 'https://www.chengyuan.gov.cn/a.html', true],
    ['', '2023 年 政府信息 公开 工作\n年度报告', 'https://www.chengyuan.gov.cn/a.html', true],
    ['', '年度报告 政府信息公开', 'https://www.chengyuan.gov.cn/a.html', true],
    ['政务公开', '三、收到和处理政府信息公开申请情况', 'https://www.chengyuan.gov.cn/a.html', true],
    ['澄原市人民政府', '', 'https://www.chengyuan.gov.cn/zwgk/zfxxgknb/2023/t20240115_1.html', true],
    ['澄原市人民政府', '', 'https://www.chengyuan.gov.cn/xxgkml/xxgkndbg/1.html', true],
    [
      '澄原市人民政府',
      '',
      'https://www.chengyuan.gov.cn/module/xxgk/xxgkAnnualReport.jsp?area=1&fbtime=2024',
      true,
    ],
    ['澄原市人民政府门户网站', '今日要闻', 'https://www.chengyuan.gov.cn/', false],
    ['澄原市天气预报', '', 'https://www.chengyuan.gov.cn/tq/1.html', false],
    ['2023年政府工作报告', '2023年政府工作报告', 'https://www.chengyuan.gov.cn/gzbg/1.html', false],
    ['澄原市2023年财政决算公开', '', 'https://www.chengyuan.gov.cn/js/1.html', false],
  ])('%s | %s | %s: %s', (title, heading, url, expected) => {
    expect(looksLikeReport(title, heading, url)).toBe(expected);
  });
});
