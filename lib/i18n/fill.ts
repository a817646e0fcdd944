/** Sentences with {placeholders}; in `{count|finding|findings}` the number chooses its word, for languages that tell one from many. */

export type Values = Readonly<Record<string, string | number>>;

/** Puts values into a sentence. A placeholder without a value stays as it is written, so that it is seen. */
export function fill(sentence: string, values: Values = {}): string {
  return sentence.replace(
    /\{(\w+)(?:\|([^{}|]+)\|([^{}|]+))?\}/g,
    (written, name: string, one?: string, many?: string) => {
      if (!Object.hasOwn(values, name)) return written;
      const value = values[name];
      return one === undefined ? String(value) : `${value} ${Number(value) === 1 ? one : many}`;
    },
  );
}
