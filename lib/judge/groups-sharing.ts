/** Groups of things that hang together. */

/** Joins items that have a key in common, also by way of others; in the order of the items. */
export function groupsSharing<T>(
  items: readonly T[],
  keysOf: (item: T) => readonly string[],
): readonly T[][] {
  const groups: { keys: Set<string>; items: T[] }[] = [];
  for (const item of items) {
    const keys = new Set(keysOf(item));
    const joined = groups.filter((group) => [...keys].some((key) => group.keys.has(key)));
    const [first] = joined;
    if (!first) {
      groups.push({ keys, items: [item] });
      continue;
    }
    for (const other of joined.slice(1)) {
      for (const key of other.keys) first.keys.add(key);
      first.items.push(...other.items);
      groups.splice(groups.indexOf(other), 1);
    }
    for (const key of keys) first.keys.add(key);
    first.items.push(item);
  }
  return groups.map((group) => items.filter((item) => group.items.includes(item)));
}
