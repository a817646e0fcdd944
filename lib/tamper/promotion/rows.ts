/** Rows of search phrases, as they stand above mirrored pages: mostly promotional words, or fragments that repeat each other's pieces. */
import { officeSigns } from '../../domain/office-signs';
import { familiarCharacters } from '../language/familiar';
import type { Hit, Kind } from '../language/lexicon';
import { lureOf } from '../language/lure';
import { offerSigns } from './offer';
import { decisive, plain, type Sign } from '../suspicion';
import { mostShared } from '../language/shared-pieces';
import { isSentence } from '../language/vocabulary';

const separators = /[_|丨,、/·;▶►▷◆■★●♥➤➜-]/;
/** Signs that stand before each of several phrases. */
const bullets = /([▶►▷◆■★●♥➤➜]).+\1/;
const joints = /[_|丨]/;
/** Words that sentences are joined with. */
const sentenceWords = /[的了等并于为以被将对与和中凡已向让使其]|通过|进行|开展|可以/;
/** Longer lines are prose. */
const longestRow = 200;

/** The signs that a line is a row of search phrases. A sentence is none, nor what holds a title or a quotation.
 *  @param line folded, in lower case; `hits`: the promotional words in it; `isLured`: whether words of what is sold behind offices' backs are */
export function rowSigns(line: string, hits: readonly Hit[], isLured: boolean): Sign[] {
  // Without such words, a row is known by its joints alone.
  if (hits.length === 0 && !isLured && !joints.test(line)) return [];
  if (line.length > longestRow || /[。《》"]/.test(line)) return [];
  if (hits.some((hit) => hit.kind === 'honest')) return [];
  if (isSearchedFor(line, hits)) return [plain('chain'), plain('form')];
  if (!bullets.test(line) && isProse(line, hits)) return [];
  const lured = isLured || hits.length > 0 ? luredChain(line) : [];
  return lured.length > 0 ? lured : [...wordSigns(line, hits), ...chainSigns(line, hits)];
}

/** Three or more fragments most of which sell something, one of them what no office speaks of. Menus name things of their own with such words:
 *  a fragment that is nothing but one of them proves nothing. */
function luredChain(line: string): Sign[] {
  const parts = line
    .split(/[_|丨,、/\s▶►▷◆■★●♥➤➜-]|^[^:]{2,6}:/)
    .filter((part) => part.length > 2 && !part.startsWith('@'));
  if (parts.length < 3 || parts.some((part) => part.length > 20)) return [];
  const judged = parts.map((part) => lureOf(part)).filter(({ points }) => points > 0);
  const points = judged.reduce((sum, lure) => sum + lure.points, 0);
  const rests = judged.map(({ rest }) => rest).join('');
  if (judged.length * 3 < parts.length * 2 || points < 4 || !judged.some(({ bold }) => bold)) return [];
  if (officeSigns.row.test(rests) || parts.some((part) => isSentence(part))) return [];
  // Clauses are joined by commas, too: there each must sell.
  if (!joints.test(line) && (points * 2 < parts.length * 3 || prose.test(rests))) return [];
  return familiarCharacters(rests) * 4 > rests.length ? [] : [plain('chain'), plain('form')];
}

/** Words of clauses. */
const prose = /不得|实行|推行|[至月日件次项]|全面|已/;

function wordSigns(line: string, hits: readonly Hit[]): Sign[] {
  const foul = distinct(hits, ['foul', 'deal']);
  const words = distinct(hits, ['foul', 'deal', 'lewd']);
  const covered =
    hits.reduce((sum, { kind, word }) => sum + (loud.has(kind) ? word.length : 0), 0) / line.length;
  if (foul > 0 && words > 2 && covered > 0.4) return [decisive('word')];
  return (foul > 0 && words > 1 && covered > 0.5) || (words > 2 && covered > 0.75)
    ? [plain('word'), plain('form')]
    : [];
}

const loud: ReadonlySet<Kind> = new Set(['foul', 'deal', 'web', 'match', 'lewd']);

function distinct(hits: readonly Hit[], kinds: readonly Kind[]): number {
  return new Set(hits.filter(({ kind }) => kinds.includes(kind)).map(({ word }) => word)).size;
}

/** What sites and their menus are joined of as well. */
const ofSites = /网站|联系|帮助|声明|版权|账号|微信|抖音/;
/** What people search for: four characters or more, and no file's name. */
const phrase = /^(?=[〇々\u3400-\u9fffa-z\d]{4,24}$).*[〇々\u3400-\u9fff]{2}/;

/** Three or more fragments that share pieces with each other. Joined as no writer joins words, with the same three characters in each,
 *  they are a chain by themselves; else promotional words must be in them. */
function chainSigns(line: string, hits: readonly Hit[]): Sign[] {
  const parts = line.split(separators).filter((part) => part.length > 1);
  const joined = joints.test(line);
  if (parts.length < 3 || parts.some((part) => part.length > 26 || officeSigns.fragment.test(part)))
    return [];
  if (joined && mostShared(parts, 3) === parts.length) return [plain('chain'), plain('form')];
  const offered = joined ? parts.filter((part) => offerSigns(part).length > 0).length : 0;
  if (offered > 1 && offered * 3 >= parts.length * 2) return [plain('chain'), plain('form')];
  if (/_.+_/.test(line) && !ofSites.test(line) && parts.every((part) => phrase.test(part)))
    return [plain('chain')];
  const phrases = hits.filter(({ kind }) => kind === 'foul' || kind === 'web' || kind === 'match').length;
  if (phrases < 2 || (!joined && !/官网|网址|下载|平台|在线/.test(line))) return [];
  const shared = mostShared(parts, 2);
  return shared > 1 && shared * 2 > parts.length ? [plain('chain'), plain('form')] : [];
}

/** Phrases joined by signs that no writer joins with, most of which have words of what sells beside others of their own, lewd ones among them:
 *  免费公开视频 is no word of an office there. */
function isSearchedFor(line: string, hits: readonly Hit[]): boolean {
  const parts = line.split(joints).filter((part) => part.length > 1);
  if (parts.length < 3 || !hits.some(({ kind }) => kind === 'lewd') || officeSigns.row.test(line))
    return false;
  const judged = parts
    .map((part) => lureOf(part))
    .filter(({ points, rest }) => points > 1 && rest.length > 1);
  return judged.length * 2 > parts.length;
}

/** Whether words of a sentence stand between the promotional ones. */
function isProse(line: string, hits: readonly Hit[]): boolean {
  let at = 0;
  for (const { start, end } of hits) {
    if (sentenceWords.test(line.slice(at, start))) return true;
    at = end;
  }
  return sentenceWords.test(line.slice(at));
}
