/** Runs: promotional words that follow each other directly, with the letters and digits of a brand between and around them. */
import { familiarCharacters } from '../language/familiar';
import { formOf } from '../language/form';
import { endsInPlace } from '../language/honest-name';
import type { Hit, Kind } from '../language/lexicon';
import { isSentence } from '../language/vocabulary';
import { plain, type Sign } from '../suspicion';

interface Run {
  /** What stands before its first word and belongs to it: 九某娱乐官网. */
  readonly name: string;
  readonly start: number;
  readonly end: number;
  /** The kinds of its words; `brand`: it holds letters or digits that no office would write. */
  readonly kinds: ReadonlySet<Kind | 'brand'>;
}

interface OpenRun extends Run {
  end: number;
  readonly kinds: Set<Kind | 'brand'>;
}

/** Letters and digits looked at on either side. */
const reach = 12;
const gap = /^[a-z0-9(+)]*$/;

/** The runs of a sentence. @param hits the promotional words between `from` and `to`, in order */
export function* runsOf(line: string, from: number, to: number, hits: readonly Hit[]): Generator<Run> {
  let open: OpenRun | null = null;
  for (const hit of hits) {
    const between = open && hit.start - open.end <= reach ? line.slice(open.end, hit.start) : null;
    if (open && between !== null && gap.test(between)) {
      if (isBrand(between)) open.kinds.add('brand');
      open.end = hit.end;
      open.kinds.add(hit.kind);
      continue;
    }
    if (open) yield closed(line, to, open);
    open = opened(line, from, hit);
  }
  if (open) yield closed(line, to, open);
}

function opened(line: string, from: number, { kind, start, end }: Hit): OpenRun {
  const before = line.slice(Math.max(from, start - reach), start);
  const letters = /[a-z0-9]*$/.exec(before)?.[0] ?? '';
  const name = ownName.exec(before.length < reach ? `,${before}` : before)?.[1] ?? letters;
  const run: OpenRun = { name, start: start - name.length, end, kinds: new Set([kind]) };
  if (isBrand(letters)) run.kinds.add('brand');
  return run;
}

/** A brand's own name: what stands between a sign and its first promotional word, where that is short. */
const ownName = /[,。:;!?、"《(]([〇々\u3400-\u9fffa-z0-9]{1,6})$/;

function closed(line: string, to: number, run: OpenRun): Run {
  const after = /^[a-z0-9]*/.exec(line.slice(run.end, Math.min(to, run.end + reach)))?.[0] ?? '';
  if (isBrand(after)) run.kinds.add('brand');
  return { ...run, end: run.end + after.length };
}

/** QV88, mk, 8590am. Years, hotlines, service numbers and small numbers are none. */
function isBrand(piece: string): boolean {
  if (!/[a-z]/.test(piece)) return /^\d{3,}$/.test(piece) && !/^(?:(?:19|20)\d\d|1\d{4}|\d{6,})$/.test(piece);
  const { latin, digits } = formOf(piece);
  return latin.length > 0 || (digits.length > 0 && piece.length > 3);
}

/** What a run's make-up says: a site's phrase for a betting house, letters and digits with it, or less. */
export function runSigns({ kinds, name }: Run): Sign[] {
  const has = (kind: Kind | 'brand'): boolean => kinds.has(kind);
  const common = has('fun') || has('usual');
  if (has('foul') && (has('web') || has('brand'))) return [plain('word'), plain('form')];
  if (has('web') && has('brand') && (has('fun') || has('match'))) return [plain('word'), plain('form')];
  if (has('web') && has('match') && common) return [plain('word'), plain('form')];
  if (has('web') && (has('match') || (has('fun') && has('usual')))) return [plain('form')];
  if (has('web') && has('fun') && /^[〇々\u3400-\u9fff]{2,4}$/.test(name) && isNobodys(name))
    return [plain('form')];
  return has('brand') && has('match') && common ? [plain('form')] : [];
}

/** No word of offices, and no place's name. */
function isNobodys(name: string): boolean {
  return familiarCharacters(name) === 0 && !isSentence(name) && !endsInPlace(name);
}
