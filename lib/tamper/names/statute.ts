/** The statute test: 《中华人民共和国…条例》 in a report's frame is the one on disclosure; anything foreign in its place was put there. */
import { citations } from '../../domain/citations';
import type { Hole } from './hole';
import type { Sheet } from '../sheet';
import { lureOf } from '../language/lure';
import { isOfficial, isSentence } from '../language/vocabulary';

const statute = /[《〈]中华人民共和国([^《》〈〉\n]{2,40}?)条例[》〉]/g;

/** What stands in titles of regulations where a report means the one on disclosure. */
export function* statuteHoles({ text }: Sheet): Generator<Hole> {
  for (const match of text.matchAll(statute)) {
    const term = match[1] ?? '';
    const start = match.index + match[0].indexOf(term, 8);
    const after = text.slice(match.index + match[0].length, match.index + match[0].length + 60);
    const framed = citations.frameAfter.test(after);
    const legalWords = citations.ofLaws.test(term);
    const usual = legalWords || isOfficial(term) || (!framed && isSentence(term) && lureOf(term).points < 2);
    const numbered = citations.number.test(after) && !/信息|公开/.test(term);
    yield {
      kind: 'statute',
      term,
      start,
      end: start + term.length,
      firm: numbered || (framed && !usual),
      usual,
    };
  }
}
