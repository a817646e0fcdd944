/** Every word that promotes in a list of the program: none of them may be a term that detection is measured on. */
import { hire } from '../../../lib/domain/hire';
import { lures, wares } from '../../../lib/domain/lures';
import * as spam from '../../../lib/domain/spam';

const lists = [...Object.values(spam), lures, wares, hire];

export const listed: ReadonlySet<string> = new Set(lists.flatMap((list) => list.split(' ')));
