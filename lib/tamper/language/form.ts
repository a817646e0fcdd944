/** What a string is made of, judged by its form alone: no brand is known here, only the stuff that brands are made of. */
import { type Hit, type Kind, hitsIn } from './lexicon';
import { wordsOf } from './words';

/** Latin that stands in honest names: abbreviations of technology, of offices' systems, of programmes. */
const honestLatin = wordsOf(
  'app rss pc wap fm am tips home index oa qq it ai vr ar ppp led gis gps ipv wto gdp cpi iso cbd vip ktv pm npc http https www com cn gov net org html htm shtml jhtml aspx php jsp pdf doc docx xls xlsx word excel wps web email mail tel fax id no pos atm etc ict epc bim cad cctv icp ip dna ct cpa usb pvc tv wifi nfc ngo smart lng ups sos eia ecmo nba cba xx xxx ok page of the and in for to is xxgk zwgk vpn cpu sim ems dvd mp gb kb mb km kg mm cm kw ph covid rna gmp gsp ccc igs erp epr bot pfi iot windows office android iphone harmony linux win api url sdk java python sql xml json phase version prompt property timeout ft etf ipo esg qfii hsbc',
);

/** Whether letters are such an abbreviation: gis, 4s. */
export function isHonestLatin(letters: string): boolean {
  return honestLatin.has(letters);
}

export interface Form {
  /** Promotional words that no honest name contains: foul, matches, web. */
  readonly loud: readonly string[];
  /** Words that brands and honest names share. */
  readonly usual: readonly string[];
  /** Latin words that no honest name has a reason for. */
  readonly latin: readonly string[];
  /** Numbers of two or more digits that are no year and no hotline. */
  readonly digits: readonly string[];
  /** Han characters that belong to none of these words. */
  readonly rest: string;
  /** The kinds of promotional words in it. */
  readonly kinds: ReadonlySet<Kind>;
  /** Joined as no name is: search phrases, a company's mark. */
  readonly joined: boolean;
  /** `strong`: the form admits hardly any honest reading in a name; `weak`: holds a word that brands like; `plain`: nothing speaks. */
  readonly strength: 'strong' | 'weak' | 'plain';
}

const token = /[a-z]+|\d+|[〇々\u3400-\u9fff]+/g;

/** Forms of strings that were asked for before: pages say the same names again and again. */
const known = new Map<string, Form>();
const mostKnown = 2_000;
/** Longer ones hardly come back. */
const longestKnown = 60;

/** Takes a string apart. @param term folded, in lower case; `hits`: the promotional words in it, where they are known */
export function formOf(term: string, hits?: readonly Hit[]): Form {
  if (term.length > longestKnown) return takenApart(term, hits);
  let form = known.get(term);
  if (!form) {
    if (known.size >= mostKnown) known.clear();
    known.set(term, (form = takenApart(term, hits)));
  }
  return form;
}

function takenApart(term: string, hits: readonly Hit[] = hitsIn(term)): Form {
  const loud: string[] = [];
  const common: string[] = [];
  const kinds = new Set<Kind>();
  const left: string[] = [];
  let at = 0;
  for (const { kind, word, start, end } of hits) {
    left.push(term.slice(at, start));
    at = end;
    kinds.add(kind);
    if (kind === 'foul' || kind === 'match' || kind === 'web' || kind === 'call' || kind === 'deal')
      loud.push(word);
    else if (kind === 'honest') left.push(word);
    else common.push(word);
  }
  left.push(term.slice(at));
  const latin: string[] = [];
  const digits: string[] = [];
  let rest = '';
  for (const [piece] of left.join(' ').matchAll(token)) {
    if (/^[a-z]/.test(piece)) {
      if (piece.length > 1 && !honestLatin.has(piece)) latin.push(piece);
    } else if (/^\d/.test(piece)) {
      if (isBrandNumber(piece) || founded.test(term)) digits.push(piece);
    } else rest += piece;
  }
  const joined = isJoined(term);
  const strength = joined ? 'strong' : strengthOf(loud.length, common.length, latin.length, digits.length);
  return { loud, usual: common, latin, digits, rest, kinds, joined, strength };
}

/** Search phrases joined by a sign, or a company's mark inside a name. */
function isJoined(term: string): boolean {
  return /[_|【】丨]/.test(term) || term.includes('(中国)');
}

/** 某某国际1946: what looks like a year, right behind what brands call themselves, and is none. */
const founded = /(?:国际|集团|娱乐|体育)(?:19[2-8]\d)(?![年\d-])/;

function isBrandNumber(piece: string): boolean {
  return piece.length > 1 && !/^(?:(?:19|20)\d\d|1\d\d|1\d{4}|96\d{3}|8890|400|800)$/.test(piece);
}

function strengthOf(loud: number, common: number, latin: number, digits: number): Form['strength'] {
  if (loud > 0 || common > 1) return 'strong';
  if (latin > 1 || (latin > 0 && common + digits > 0) || (digits > 0 && common > 0)) return 'strong';
  return latin + common + digits > 0 ? 'weak' : 'plain';
}

/** How much a string is made as brands are: 2 = no office writes so, 1 = offices seldom do, 0 = nothing speaks. What offices write when
 *  they warn or report (打击, 案件) makes it theirs. */
export function brandLikeness({ kinds, latin, digits, usual, joined, loud }: Form): 0 | 1 | 2 {
  const has = (kind: Kind): boolean => kinds.has(kind);
  if (has('honest')) return 0;
  const numbered = digits.some((number) => number.length > 2);
  const letters = latin.length > 0 || numbered;
  const company = has('web') || has('match') || has('fun') || has('lewd');
  if (has('foul') && (company || letters || loud.length > 1)) return 2;
  if (has('web') && (has('fun') || has('match') || joined || numbered || (letters && digits.length > 0)))
    return 2;
  if (latin.length > 0 && digits.length > 0 && has('fun')) return 2;
  if (has('foul') || (has('match') && letters) || (has('lewd') && usual.length > 1)) return 1;
  return latin.length > 0 && (has('fun') || has('web') || (digits.length > 0 && usual.length > 0)) ? 1 : 0;
}
