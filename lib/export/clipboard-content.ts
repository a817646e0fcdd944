/** A review in each of the formats in which the panel copies it. */
import type { Review } from '../judge/model';
import { listOptions, type HandingOver } from './handing-over';
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
export const copyFormats = ['table', 'markdown', 'notice', 'json'] as const;
export type CopyFormat = (typeof copyFormats)[number];

/** @param review with the findings that are to be copied */
export function contentIn(format: CopyFormat, review: Review, over: HandingOver): ClipboardContent {
  switch (format) {
    case 'table': {
      const { html, tsv } = toTable([review], listOptions(over));
      return { text: tsv, html };
    }
    case 'json':
      return { text: toJson([review]) };
    case 'markdown':
      return { text: toMarkdown([review], over.language) };
    case 'notice':
      return { text: toNotice(review, { wishes: over.notice, checkedAt: over.checkedAt, now: over.now }) };
  }
}
