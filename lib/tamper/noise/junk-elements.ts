/** Empty elements of odd kinds that share one random id: spinners put them in so that no two copies are alike. */
import type { Snapshot } from '../../snapshot/tree';
import { decisive, type Suspicion } from '../suspicion';
import { partsOf } from '../parts';

/** Nobody leaves these empty; the other kinds of `partsOf` may be by mistake. */
const neverEmpty: ReadonlySet<string> = new Set(
  'sup sub tfoot thead acronym abbr del ins dfn kbd samp tt big small strike rt rp code menuitem var'.split(
    ' ',
  ),
);

/** One suspicion an id that several of them share. */
export function junkElements(snapshot: Snapshot): Suspicion[] {
  const found: Suspicion[] = [];
  for (const [id, elements] of partsOf(snapshot).emptyById) {
    const names = new Set(elements.map(({ name }) => name));
    // Outside tables a parser drops their parts: the other kinds stay.
    const isOdd = [...names].some((name) => neverEmpty.has(name));
    if (elements.length < 2 || (names.size < 2 && !isOdd)) continue;
    if (!/^(?=[a-z]*\d)(?=\d*[a-z])[a-z\d]{4,8}$/i.test(id)) continue;
    const text = elements.map((element) => `<${element.name} id="${id}">`).join('');
    found.push({
      technique: 'noise',
      term: text.slice(0, 60),
      signs: [decisive('scar')],
      places: [{ kind: 'page', part: 'comment', text, node: elements[0] ?? null }],
    });
  }
  return found;
}
