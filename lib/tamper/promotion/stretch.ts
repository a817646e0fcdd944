/** A line as it is looked through for promotion, and what is found in it. */
import type { Hit } from '../language/lexicon';
import type { Sign } from '../suspicion';
import type { Span } from '../language/words';

/** A stretch of a line that promotes, and what shows it. */
export interface Stretch extends Span {
  readonly signs: readonly Sign[];
}

/** A line, folded, in lower case, with what is known of it. */
export interface ScannedLine {
  readonly text: string;
  readonly hits: readonly Hit[];
  /** Words of what is sold behind offices' backs. */
  readonly lures: readonly Span[];
  /** Whether all of it is a link or stands in a table: neither is a line of text. */
  readonly linked: boolean;
  /** The page's own host. */
  readonly home: string | null;
  /** Whether sports, shows or lotteries are the page's own subject. */
  readonly own: boolean;
}
