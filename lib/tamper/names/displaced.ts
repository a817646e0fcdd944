/** Names that the page's own address and numbers contradict: 卡瓦湾市 on the host of 寿光, with its telephone and site code. A name that no
 *  list has is no fault; it is one where the host is written from no name on the page, and the numbers are those of a place that the page
 *  does not name. */
import { pointers } from '../../domain/agencies';
import { isGovernmentHost } from '../../domain/hosts';
import { gazetteer } from '../../domain/places';
import { type Testimony, testimonyOf } from './numbers';
import { type Initials, initialOf, knownInitialOf, maySay, spokenLabels } from './romanised';
import { isOfficial, isSentence } from '../language/vocabulary';
import { plain, type Sign } from '../suspicion';
import { wordsOf } from '../language/words';

/** The page's own place, as its address and numbers tell it: what it says of a string in the slots of names. */
export interface HomePlace {
  /** What they say against a name that stands before these endings. */
  readonly against: (term: string, endings: ReadonlySet<string>) => Sign[];
  /** Whether the page's host is written from the name, or says nothing of names. */
  readonly vouches: (term: string) => boolean;
  /** Whether the page's host is written from the name. */
  readonly bears: (term: string) => boolean;
}

const pointerWords = wordsOf(pointers);
const beforeEnding =
  /(?<=(^|[^〇々\u3400-\u9fff]|[省市县区州]))([〇々\u3400-\u9fff]{2,4})(?=[省市县区州旗盟镇乡])/gm;
const hanName = /^[〇々\u3400-\u9fff]+$/;

/** @param text the page's, folded, in lower case @param home its host */
export function homePlaceOf(text: string, home: string | null): HomePlace {
  const labels = home !== null && isGovernmentHost(home) ? spokenLabels(home) : [];
  if (labels.length === 0)
    return {
      against: () => [],
      vouches: () => home === null || isGovernmentHost(home),
      bears: () => false,
    };
  const writes = (name: string, fits: (label: string, initials: Initials) => boolean): boolean => {
    const isWritten = (initials: Initials): boolean =>
      labels.some((label) => fits(label, initials) && maySay(label, initials));
    // What the known ones rule out, the others need not be asked for.
    if (hanName.test(name) && !isWritten([...name].map(knownInitialOf))) return false;
    const initials = [...name].map(initialOf);
    return initials.includes('') || isWritten(initials);
  };
  const says = (name: string): boolean => writes(name, () => true);
  const vouches = (term: string): boolean =>
    writes(term, (label, [first]) => first === null || label[0] === first);
  let names: readonly string[] | undefined;
  let owners: readonly string[] | undefined;
  let testimony: Testimony | null | undefined;
  const against = (term: string, endings: ReadonlySet<string>): Sign[] => {
    if (term.length < 2 || regions.test(term)) return [];
    names ??= namesOn(text);
    if (testimony === undefined) testimony = testimonyOf(text);
    const isOther = (name: string): boolean => name !== term;
    // Where neither names nor numbers can speak, nobody need ask how anything is read.
    if (testimony === null && !standsBeside(text, names.filter(isOther), endings)) return [];
    if (hanName.test(term) && says(term.slice(0, 4))) return [];
    owners ??= names.filter(says);
    const others = owners.filter(isOther);
    if (others.length > 0) return standsBeside(text, others, endings) ? [plain('title')] : [];
    return testimony === null ? [] : contradiction(term, testimony, text, says);
  };
  return { against, vouches, bears: vouches };
}

/** Of these, pages everywhere speak, and no number of the mainland's is theirs. */
const regions = /^(?:香港|澳门|台湾)$/;

/** Host and numbers that name one place together leave no doubt. A host of another name is a county's below that place, or made up as the
 *  name is: then a division's own code must be among the numbers, and a person has to look. */
function contradiction(
  term: string,
  { name, isExact }: Testimony,
  text: string,
  says: (name: string) => boolean,
): Sign[] {
  // 阿拉善右旗 in 阿拉善盟.
  if (name !== null && term.startsWith(name) && gazetteer().stems.has(term)) return [];
  if (name !== null && says(name)) return [plain('slot'), plain('numbers')];
  const named = name !== null && text.includes(name);
  return isExact && !(named && looksLikePlace(term)) ? [plain('numbers')] : [];
}

/** Names of places on the page, without their endings: listed ones, and what stands before an ending alone. */
function namesOn(text: string): string[] {
  const { stems } = gazetteer();
  const names = new Set<string>();
  for (const match of text.matchAll(beforeEnding)) {
    const name = match[2] ?? '';
    if (stems.has(name) || !(pointerWords.has(name) || isSentence(name) || isOfficial(name))) names.add(name);
  }
  for (const { index } of text.matchAll(/[省市县区州旗盟]/g)) {
    for (let length = 2; length < 5; length += 1) {
      const name = text.slice(Math.max(0, index - length), index);
      if (stems.has(name)) names.add(name);
    }
  }
  return [...names];
}

/** Whether the host's own place stands on the page with the ending that the string has elsewhere: 寿光市 beside 卡瓦湾市. */
function standsBeside(text: string, owners: readonly string[], endings: ReadonlySet<string>): boolean {
  const { stems } = gazetteer();
  return owners.some(
    (owner) =>
      stems.has(owner) && [...endings].some((ending) => ending !== '' && text.includes(owner + ending)),
  );
}

function looksLikePlace(term: string): boolean {
  const { characters } = gazetteer();
  return term.length < 4 && [...term].every((character) => characters.has(character));
}
