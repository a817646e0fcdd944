/** Reads separated values as a spreadsheet does: a quote at a cell's start begins a quoted cell. */
export function parseSeparated(text: string, separator: string): string[][] {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/).slice(0, -1); // prettier-ignore
  const pattern = new RegExp(`(?:^|${separator})(?:"((?:[^"]|"")*)"|([^${separator}]*))`, 'g');
  return lines.map((line) =>
    [...line.matchAll(pattern)].map(([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? ''),
  );
}
