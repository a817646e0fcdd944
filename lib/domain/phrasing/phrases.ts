/** The words in which reports tell what was asked of them and what became of it.
 *  Sources: the labels of the forms (国办公开办函〔2019〕60号, 〔2021〕30号), 国务院令第711号 art. 36 to 41, and the phrasing of published reports.
 *  Patterns are regular expressions over folded text; the first that matches at a place counts. */
import { denials } from './denials';
import { nouns } from './nouns';
import { parts } from './parts';
import { results } from './results';
import { ofSome, roles } from './roles';
import { scopes } from './scopes';
import { skipped } from './skipped';
import { time } from './time';
import { verbs } from './verbs';
import type { Phrase } from './phrase';

/** All of them, in the order in which they are tried: where two begin at the same place, the first one counts. */
export const phrases: readonly Phrase[] = [
  ...skipped,
  ...time,
  ...results,
  ...denials,
  ...parts,
  ...nouns,
  ...scopes,
  ...ofSome,
  ...verbs,
  ...roles,
];
