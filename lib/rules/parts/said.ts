/** What a report says anywhere in its own text, sentence by sentence. */
import { aboutTheReport } from '../../domain/duties';
import type { Line } from './lines';

/** The sentences of some lines without those about the report itself, joined for a look-up of words. */
export function saidIn(lines: readonly Line[]): string {
  return lines
    .filter(({ part }) => part !== 'title')
    .flatMap(({ text }) => text.split(/[。;]/))
    .filter((sentence) => sentence !== '' && !aboutTheReport.test(sentence))
    .join('。');
}
