/** Sentences with {placeholders}. */

export type Values = Readonly<Record<string, string | number>>;

/** Puts values into a sentence. A placeholder without a value stays as it is written, so that it is seen. */
export function fill(sentence: string, values: Values = {}): string {
  return sentence.replace(/\{(\w+)\}/g, (written, name: string) =>
    Object.hasOwn(values, name) ? String(values[name]) : written,
  );
}
