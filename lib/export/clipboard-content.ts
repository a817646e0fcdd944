/** A review in each of the formats in which the panel copies it. */
import type { Language } from '../domain/keys';
import type { Review } from '../judge/model';
import { toJson } from './json';
import { toMarkdown } from './markdown';
import { toNotice } from './notice';
import { toTable } from './table';

/** What goes onto the clipboard: plain text, and a richer form of the same where there is one. */
export interface ClipboardContent {
  readonly text: string;
  readonly html?: string;
}

/** `notice` is the 整改通知, a letter to the agency. */
export type CopyFormat = 'table' | 'json' | 'markdown' | 'notice';

/** Lists and letters go to agencies, which read Chinese; only Markdown is for the reader's own notes.
 *  @param now the day that a letter gives as that of the check */
export function contentIn(
  format: CopyFormat,
  review: Review,
  language: Language,
  now = new Date(),
): ClipboardContent {
  switch (format) {
    case 'table': {
      const { html, tsv } = toTable([review]);
      return { text: tsv, html };
    }
    case 'json':
      return { text: toJson([review]) };
    case 'markdown':
      return { text: toMarkdown([review], language) };
    case 'notice':
      return { text: toNotice(review, { at: now.toLocaleDateString('zh-CN', { dateStyle: 'long' }) }) };
  }
}
