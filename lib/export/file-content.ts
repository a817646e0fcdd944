/** A review as a file, in each of the formats in which the panel saves it. Loaded when the first file is made. */
import type { Language } from '../domain/keys';
import type { Review } from '../judge/model';
import { contentIn, type CopyFormat } from './clipboard-content';
import { toCsv } from './csv';
import type { FileContent, FileFormat } from './file-format';
import { fileName } from './file-name';
import { listOptions, type HandingOver } from './handing-over';
import { toXlsx } from './xlsx';

/** @param review with the findings that are to be in the file */
export function fileIn(format: FileFormat, review: Review, over: HandingOver): FileContent {
  const named = (what: Parameters<typeof fileName>[1], ending: string, language: Language = 'zh-CN') =>
    fileName(review, what, ending, language);
  const text = (as: CopyFormat): string => contentIn(as, review, over).text;
  switch (format) {
    case 'xlsx':
      return { name: named('list', '.xlsx'), type: xlsxType, content: toXlsx([review], listOptions(over)) };
    case 'csv':
      return { name: named('list', '.csv'), type: 'text/csv', content: toCsv([review], listOptions(over)) };
    case 'markdown':
      return { name: named('list', '.md', over.language), type: 'text/markdown', content: text('markdown') };
    case 'notice':
      return { name: named('notice', '.txt'), type: 'text/plain', content: forWord(text('notice')) };
    case 'json':
      return { name: named('review', '.json'), type: 'application/json', content: text('json') };
  }
}

const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Word and WPS take a text file for GBK unless it begins with the byte order mark; older editors want both line ends. */
function forWord(text: string): string {
  return `\uFEFF${text.replaceAll('\n', '\r\n')}`;
}
