/** What the panel says about copying, saving and evidence, in Chinese. */

export const exportZhCN = {
  'action.export': '导出',
  'export.copy': '复制',
  'export.save': '下载',

  'action.copy.table': '复制表格',
  'action.copy.json': '复制 JSON',
  'action.copy.markdown': '复制 Markdown',
  'action.copy.notice': '复制整改通知',
  'copy.table': '已复制 {count} 条问题，可粘贴到 Excel、WPS 或 Word。',
  'copy.json': '已复制审阅结果（JSON）。',
  'copy.markdown': '已复制审阅结果（Markdown）。',
  'copy.notice': '已复制整改通知，请核对期限和落款后使用。',
  'copy.failed': '复制失败：浏览器未允许写入剪贴板。请点一下面板后重试。',

  'action.save.xlsx': '下载 Excel 表格（.xlsx）',
  'action.save.csv': '下载 CSV（.csv）',
  'action.save.markdown': '下载 Markdown（.md）',
  'action.save.notice': '下载整改通知（.txt）',
  'action.save.json': '下载 JSON（.json）',
  'save.done': '已下载“{name}”。',
  'save.failed': '文件没有生成。请重新打开面板后重试。',
} as const;
