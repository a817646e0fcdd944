/** Whether a host is written in the Latin letters of a name: 澄原 → chengyuan. Of a character's reading only the first letter is known, from
 *  the order in which Chinese dictionaries sort: that is what `Intl.Collator` carries. */

const letters = 'abcdefghjklmnopqrstwxyz';
/** The first character of each letter in that order. */
const firsts = '阿八嚓哒妸发旮哈讥咔垃妈拏噢妑七呥扨它穵夕丫帀';
const syllable =
  /^(?:[bpmfdtnlgkhjqxrzcsyw]|[zcs]h)?(?:[iu]?ang?|[iu]?an|i?ong|ueng|[eiu]ng?|[iu]?ai|[iu]?ao|[iu]?a|[iu]e|ei|[aeiou]|iu|ou|ui|uo)$/;
const longestSyllable = 6;

let collator: Intl.Collator | undefined;
const known = new Map<string, string>();

/** The letter that a character's reading begins with; '' where it has none. */
export function initialOf(character: string): string {
  let initial = known.get(character);
  if (initial === undefined) known.set(character, (initial = lookUp(character)));
  return initial;
}

/** The last letter whose first character does not come behind this one: comparing is slow, so it is searched by halves. */
function lookUp(character: string): string {
  collator ??= new Intl.Collator('zh-u-co-pinyin');
  let low = 0;
  let high = firsts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (collator.compare(firsts.charAt(middle), character) > 0) high = middle;
    else low = middle + 1;
  }
  return letters.charAt(low - 1);
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

/** Whether a label may be written from a name: the letters stand there in order, a syllable apart at most. */
export function maySay(label: string, initials: readonly string[]): boolean {
  let ends = [...label].flatMap((letter, at) => (letter === initials[0] ? [at] : []));
  for (const initial of initials.slice(1)) {
    const next = new Set<number>();
    for (const end of ends)
      for (let at = end + 1; at <= end + longestSyllable; at += 1) if (label[at] === initial) next.add(at);
    ends = [...next];
  }
  return ends.length > 0;
}
