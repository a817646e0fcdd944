/** What stands below a picture: which finding it shows, where the page is, when it was taken. */
import type { Language } from '../domain/keys';
import { fill } from '../i18n/fill';
import { reportTexts } from '../i18n/report-texts';
import type { Finding, Review } from '../judge/model';
import { oneLine } from './cell-text';
import { momentWords } from './moment';
import { placesWords } from './places-words';
import { findingText } from './rule-texts';
import { wordingOf } from './finding-words';

export interface Caption {
  readonly title: string;
  readonly lines: readonly string[];
}

/** @param number as the marks in the picture have it  @param tool name and version */
export function captionOf(
  finding: Finding,
  review: Review,
  { number, at, tool, language }: { number: number; at: Date; tool: string; language: Language },
): Caption {
  const texts = reportTexts[language];
  const severity = texts.severity[finding.severity];
  const { message } = findingText(finding, language);
  return {
    title: plain(fill(texts.captionTitle, { number, severity, message })),
    lines: [
      fill(texts.captionPlace, {
        place: placesWords(finding.locations, wordingOf(review, language)),
        rule: finding.rule,
      }),
      review.url ?? review.source,
      `${momentWords(at)}　${tool}`,
    ].map(plain),
  };
}

/** Breaks text into lines that fit, between any two characters: addresses and Chinese have no better place. */
export function wrapped(text: string, width: number, widthOf: (text: string) => number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const character of text) {
    if (line !== '' && widthOf(line + character) > width) {
      lines.push(line);
      line = '';
    }
    line += character;
  }
  return line === '' ? lines : [...lines, line];
}

/** Marks that turn the direction of writing around could make a picture say something else. */
function plain(text: string): string {
  return oneLine(text).replaceAll(/[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g, '');
}
