/** Names as betting houses have them: a stem that no office puts before 体育, 娱乐 or 彩票, and nothing after it. */
import { honestModifiers } from '../../domain/spam';
import { endsInPlace } from '../language/honest-name';
import { isOfficial, isSentenceInSlot } from '../language/vocabulary';
import { wordsOf } from '../language/words';

interface BrandName {
  readonly start: number;
  readonly end: number;
}

const modifiers = wordsOf(honestModifiers);
/** A name ends with its clause: 体育馆, 娱乐场所 and 彩票公益金 go on. */
const name =
  /([〇々\u3400-\u9fffa-z\d]{2,8}?)(?:体育|娱乐|彩票|棋牌|电竞|电玩城?|捕鱼|真人)(?=$|[,。;:!?)】\]_|丨])/g;
const connected = /[和与及、等的或兼含在]$/;

/** The names of that form in a line, each from the two characters before its last word on. @param line folded, in lower case */
export function* brandNamesIn(line: string, from = 0, to = line.length): Generator<BrandName> {
  for (const match of line.slice(from, to).matchAll(name)) {
    const stem = match[1] ?? '';
    const before = stem.slice(-2);
    if (
      modifiers.has(before) ||
      connected.test(stem) ||
      isOfficial(before) ||
      isSentenceInSlot(stem.slice(-3))
    )
      continue;
    const end = from + match.index + match[0].length;
    // 寿光体育:… is a column of the place's.
    if (endsInPlace(stem) && (match.index > 0 || line.charAt(end) === ':')) continue;
    yield { start: end - match[0].length + (stem.length - before.length), end };
  }
}
