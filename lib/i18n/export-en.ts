/** What the panel says about copying, saving and evidence, in English. */
import type { exportZhCN } from './export-zh-cn';

export const exportEn: Readonly<Record<keyof typeof exportZhCN, string>> = {
  'action.export': 'Export',
  'export.copy': 'Copy',
  'export.save': 'Download',

  'action.copy.table': 'Copy table',
  'action.copy.json': 'Copy JSON',
  'action.copy.markdown': 'Copy Markdown',
  'action.copy.notice': 'Copy 整改通知 (letter)',
  'copy.table': '{count} findings copied. Paste them into Excel, WPS or Word.',
  'copy.json': 'The review has been copied as JSON.',
  'copy.markdown': 'The review has been copied as Markdown.',
  'copy.notice': 'The letter has been copied. Check deadline and signature before use.',
  'copy.failed': 'Copying failed: the browser did not allow it. Click into the panel and try again.',

  'action.save.xlsx': 'Download Excel workbook (.xlsx)',
  'action.save.csv': 'Download CSV (.csv)',
  'action.save.markdown': 'Download Markdown (.md)',
  'action.save.notice': 'Download 整改通知 (letter, .txt)',
  'action.save.json': 'Download JSON (.json)',
  'save.done': '“{name}” has been downloaded.',
  'save.failed': 'The file could not be made. Open the panel again and retry.',
};
