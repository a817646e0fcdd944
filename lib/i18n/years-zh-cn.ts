/** What the panel says about last year's reports, in Chinese. */

export const yearsZhCN = {
  'earlier.title': '上一年度报告',
  'earlier.source': '{year}年报告，来自{from}；年度衔接和文字重复已与它比对。',
  'earlier.from.tab': '已打开的标签页',
  'earlier.from.kept': '本机以前的审阅',
  'earlier.from.chosen': '您的选择',
  'earlier.none':
    '未找到本机关{year}年的报告，年度衔接和文字重复未能核查。请在另一标签页打开该报告并审阅，本页随后自动重新核对。',
  'earlier.noAgency':
    '未读出报告机关，不能自动找到{year}年的报告。请在另一标签页打开该报告并审阅，再在此处选择。',
  'earlier.noYear': '未读出报告年度，不能确定上一年度的报告，年度衔接请人工核对。',
  'earlier.refused': '按您的选择，未与上一年度报告比对。需要比对时可另选报告。',
  'earlier.choose': '选择报告',
  'earlier.drop': '不与它比对',
  'earlier.auto': '恢复自动选择',
  'earlier.offered': '其他标签页中已审阅的{year}年报告：',
  'earlier.nothingOpen': '其他标签页中没有已审阅的{year}年报告。请先打开并审阅，再来选择。',
  'earlier.take': '与它比对',
} as const;
