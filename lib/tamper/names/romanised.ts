/** Whether a host is written in the Latin letters of a name: 澄原 → chengyuan. Of a character's reading only the first letter is known. */
import { gazetteer } from '../../domain/places';

const letters = 'abcdefghjklmnopqrstwxyz';
/** The first character of each letter in the order of readings. */
const firsts = '阿八嚓哒妸发旮哈讥咔垃妈拏噢妑七呥仨它穵夕丫帀';
const syllable =
  /^(?:[bpmfdtnlgkhjqxrzcsyw]|[zcs]h)?(?:[iu]?ang?|[iu]?an|i?ong|ueng|[eiu]ng?|[iu]?ai|[iu]?ao|[iu]?a|[iu]e|ei|[aeiou]|iu|ou|ui|uo)$/;
const longestSyllable = 6;

/** The letter that a character's reading begins with; '' where it has none. */
export function initialOf(character: string): string {
  return knownInitialOf(character) ?? collatedInitialOf(character);
}

/** The same for the characters of places' names; null for others, whose letter takes long to tell. */
export function knownInitialOf(character: string): string | null {
  return gazetteer().initialOf(character);
}

let collator: Intl.Collator | undefined;

/** The same from the order of all characters by their readings. A collator takes ten milliseconds to be made in a page. */
export function collatedInitialOf(character: string): string {
  const collate = (collator ??= new Intl.Collator('zh-u-co-pinyin')).compare;
  const behind = [...firsts].findIndex((first) => collate(first, character) > 0);
  return letters.charAt((behind < 0 ? letters.length : behind) - 1);
}

/** The labels of a government host that are Chinese syllables written out: shouguang in jyj.shouguang.gov.cn. */
export function spokenLabels(host: string): string[] {
  return host
    .split('.')
    .slice(0, -2)
    .filter((label) => label.length > 3 && label.length < 40 && isSpoken(label));
}

function isSpoken(label: string): boolean {
  const reached = [true];
  for (let end = 1; end <= label.length; end += 1) {
    for (let start = Math.max(0, end - longestSyllable); start < end && !reached[end]; start += 1)
      reached[end] = reached[start] === true && syllable.test(label.slice(start, end));
  }
  return reached[label.length] === true;
}

/** The letters that the readings of a name begin with; null: not asked for, it may be any. */
export type Initials = readonly (string | null)[];

/** Whether a label may be written from a name: the letters stand there in order, a syllable apart at most. */
export function maySay(label: string, initials: Initials): boolean {
  const isAt = (at: number, initial: string | null | undefined): boolean =>
    at < label.length && (initial === null || label[at] === initial);
  let ends = Array.from(label, (_, at) => at).filter((at) => isAt(at, initials[0]));
  for (const initial of initials.slice(1)) {
    const next = new Set<number>();
    for (const end of ends)
      for (let at = end + 1; at <= end + longestSyllable; at += 1) if (isAt(at, initial)) next.add(at);
    ends = [...next];
  }
  return ends.length > 0;
}
