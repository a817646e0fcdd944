/** The citation test: in 《authority … 印发|做好 …》 only 关于 and a few words more may stand between the authority and the verb. */
import { citations } from '../../domain/citations';
import { familiarCharacters } from '../language/familiar';
import { formOf } from '../language/form';
import type { Hole } from './hole';
import { lureOf } from '../language/lure';
import type { Sheet } from '../sheet';
import { isStrange } from '../language/strange';
import { isOfficial, isSentenceInSlot } from '../language/vocabulary';

const quoted = /[《〈]([^《》〈〉\n]{6,90})[》〉〈]/g;

/** Strings between an authority and the verb of its document, or in place of the kind of document. */
export function* citationHoles({ text }: Sheet): Generator<Hole> {
  yield* kindHoles(text);
  for (const match of text.matchAll(quoted)) {
    const title = match[1] ?? '';
    const about = title.indexOf('关于');
    if (about >= 0) yield* aboutHoles(title, about, match.index + 1);
    const found = about >= 0 ? null : citations.verb.exec(title);
    if (!found) continue;
    const last = authorityEnd(title.slice(0, found.index));
    const term = last < 0 ? '' : title.slice(last, found.index).replace(/[:,]$/, '');
    const branded = formOf(term).strength !== 'plain' || lureOf(term).points > 1;
    if (term.length < 2) continue;
    const usual =
      citations.known.test(term) ||
      (!branded && !isClub(term) && (isSentenceInSlot(term) || isOfficial(term)));
    const start = match.index + 1 + last;
    const firm = !usual && (branded || term.length > 2);
    yield {
      kind: 'citation',
      term,
      start,
      end: start + term.length,
      firm,
      usual: usual || citations.adverb.test(term),
    };
  }
}

/** 银澜优越会: a society of none of the kinds that there are. */
function isClub(term: string): boolean {
  return (
    term.length > 3 &&
    term.endsWith('会') &&
    !citations.societies.test(term) &&
    familiarCharacters(term) === 0
  );
}

/** 关于印发《…方案》的X: what is issued ends in a kind of document. */
function* kindHoles(text: string): Generator<Hole> {
  for (const match of text.matchAll(issued)) {
    const kind = match[1] ?? '';
    if (citations.kind.test(kind) || lureOf(kind).points === 0) continue;
    yield { ...holeAt(kind, match.index + match[0].length - kind.length), firm: lureOf(kind).points > 1 };
  }
}

const issued = /(?:印发|转发|公布)《[^《》\n]{4,60}》的([〇々\u3400-\u9fffa-z\d]{3,14})$/gm;

/** Where a title has its 关于: nothing foreign stands between that and the authority, and it ends in a kind of document. */
function* aboutHoles(title: string, about: number, from: number): Generator<Hole> {
  const last = authorityEnd(title.slice(0, about));
  const between = last < 0 ? '' : title.slice(last, about).replace(/[:,]$/, '');
  if (isStrange(between) && !citations.known.test(between)) yield holeAt(between, from + last);
  const end = title.lastIndexOf('的') + 1;
  const kind = title.slice(end);
  if (end > about && isStrange(kind) && !citations.kind.test(kind)) yield holeAt(kind, from + end);
}

function holeAt(term: string, start: number): Hole {
  return { kind: 'citation', term, start, end: start + term.length, firm: false, usual: false };
}

function authorityEnd(text: string): number {
  let end = -1;
  for (const head of text.matchAll(citations.authority)) end = head.index + head[0].length;
  return end;
}
