/** Whether two names of bodies cannot be those of one body. */
import { areDifferent, fieldsOf } from '../../domain/departments';
import { unitsIn } from '../../report/units';

/** Longer names of places are no places: what took their stead is another rule's. */
const longestPlace = 4;

/** No trade in common, or the same kind of body in places that share no name.
 *  @param own @param other names, folded and simplified */
export function isAnother(own: string, other: string): boolean {
  if (own.includes(other) || other.includes(own)) return false;
  if (isDepartment(own) && isDepartment(other) && areDifferent(fieldsOf(own), fieldsOf(other))) return true;
  const [mine, its] = [townIn(own), townIn(other)];
  if (mine !== null && its !== null) return mine !== its;
  if (endingOf(own) !== endingOf(other)) return false;
  const here = placesIn(own);
  const there = placesIn(other);
  return (
    here.length > 0 &&
    there.length > 0 &&
    [...here, ...there].every((place) => place.length <= longestPlace) &&
    !here.some((place) => there.includes(place))
  );
}

/** The name of a town, a township or a street: 青石 of 岚泽县青石镇人民政府. */
function townIn(name: string): string | null {
  const bare = name.replace(/(?:人民政府|政府|办事处)$/, '');
  return /^(?:.*[省市州县区旗])?([^省市州县区旗]{1,6})(?:街道|镇|乡)$/.exec(bare)?.[1] ?? null;
}

function isDepartment(name: string): boolean {
  return /[局委厅]$|委员会$/.test(name);
}

function placesIn(name: string): string[] {
  return unitsIn(name)
    .map((unit) => unit.name)
    .filter((place) => place !== '');
}

function endingOf(name: string): string {
  return /人民政府|政府|街道办事处|委员会|[局委厅]/.exec(name.slice(-5))?.[0] ?? name;
}
