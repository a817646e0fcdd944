/** Numbers that count nothing. */
import { phrase, type Phrase } from './phrase';

/** Numbers that count nothing: titles, references, dates, telephone numbers, ordinals. */
export const skipped: readonly Phrase[] = [
  phrase('skip', '', '《[^《》]{0,80}》?', '[〔\\[](?:19|20)\\d\\d[〕\\]]\\d*号?', '\\d{3,4}-\\d{7,8}'),
  phrase(
    'skip',
    '',
    '第[\\d零一二三四五六七八九十百]+(?!季度|方|[\\d零一二三四五六七八九十百])',
    '\\d+号',
    '[\\w.-]+@[\\w.-]+',
    '(?:http|www)[\\w./:-]+',
  ),
];
