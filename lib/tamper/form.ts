/** What a string is made of, judged by its form alone: no brand is known here, only the stuff that brands are made of. */
import { adult, betting, games, matches, trade, usual, web } from '../domain/spam';
import { wordsOf } from './words';

const loudWords = wordsOf([betting, matches, adult, games, trade, web].join(' '));
const usualWords = wordsOf(usual);
/** Latin that stands in honest names: abbreviations of technology, of offices' systems, of programmes. */
const honestLatin = wordsOf(
  'app pc wap oa qq it ai vr ar a b c d e ppp led gis gps ipv wto gdp cpi iso cbd vip ktv pm npc http https www com cn gov net org html htm pdf doc xls word excel wps web h email mail tel fax id no pos atm etc ict epc bim cad cctv icp ip dna ct ok cpa usb pvc tv wifi nfc ngo smart lng ups sos eia ecmo g p s k',
);

export interface Form {
  /** Promotional words that no honest name contains. */
  readonly loud: readonly string[];
  /** Words that brands and honest names share. */
  readonly usual: readonly string[];
  /** Latin words that no honest name has a reason for. */
  readonly latin: readonly string[];
  /** Numbers of two or more digits. */
  readonly digits: readonly string[];
  /** Han characters that belong to none of these words. */
  readonly rest: string;
  /** `strong`: the form admits hardly any honest reading in a name; `weak`: holds a word that brands like; `plain`: nothing speaks. */
  readonly strength: 'strong' | 'weak' | 'plain';
}

const han = /\p{Script=Han}/u;
const latinOrDigits = /[a-z]+|\d+/y;

/** Takes a string apart. @param term folded, in lower case */
export function formOf(term: string): Form {
  const found = {
    loud: [] as string[],
    usual: [] as string[],
    latin: [] as string[],
    digits: [] as string[],
  };
  let rest = '';
  for (let at = 0; at < term.length;) {
    const loud = loudWords.longestAt(term, at);
    const common = usualWords.longestAt(term, at);
    latinOrDigits.lastIndex = at;
    const run = latinOrDigits.exec(term)?.[0] ?? '';
    const longest = Math.max(loud.length, common.length, run.length, 1);
    if (loud.length === longest) found.loud.push(loud);
    else if (common.length === longest) found.usual.push(common);
    else if (/\d/.test(run)) found.digits.push(...(run.length > 1 ? [run] : []));
    else if (run) found.latin.push(...(honestLatin.has(run) ? [] : [run]));
    else if (han.test(term.charAt(at))) rest += term.charAt(at);
    at += longest;
  }
  const joined = /[_|【】丨]/.test(term) || term.includes('(中国)');
  return { ...found, rest, strength: joined ? 'strong' : strengthOf(found) };
}

function strengthOf(found: Pick<Form, 'loud' | 'usual' | 'latin' | 'digits'>): Form['strength'] {
  const { loud, usual: common, latin, digits } = found;
  if (loud.length > 0 || common.length > 1) return 'strong';
  if (latin.length > 1 || (latin.length > 0 && common.length + digits.length > 0)) return 'strong';
  if (digits.length > 0 && common.length > 0) return 'strong';
  return latin.length + common.length > 0 ? 'weak' : 'plain';
}
