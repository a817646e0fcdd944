/** The command line's words → what is wanted. */
import { parseArgs } from 'node:util';

export const formats = ['json', 'ndjson', 'tsv', 'markdown', 'text'] as const;
export type Format = (typeof formats)[number];

export interface Options {
  /** Files, folders, or `-`; empty with `ndjsonIn`. */
  readonly sources: readonly string[];
  readonly url: string | null;
  readonly format: Format;
  /** A file with last year's report. */
  readonly previous: string | null;
  readonly ndjsonIn: boolean;
}

export type Command =
  { readonly kind: 'help' } | { readonly kind: 'version' } | ({ readonly kind: 'review' } & Options);

/** The user's mistake; `message` is one Chinese sentence. Nothing has been reviewed then. */
export class Misuse extends Error {}

/** @param words the words after the program's name
 *  @throws Misuse */
export function parseCommand(words: readonly string[]): Command {
  const { values, positionals } = parseWords(words);
  if (values.help) return { kind: 'help' };
  if (values.version) return { kind: 'version' };
  const ndjsonIn = values['ndjson-in'] ?? false;
  const format = formatOf(values.format, ndjsonIn);
  const { url = null, previous = null } = values;

  if (ndjsonIn) {
    if (positionals.length > 0) throw new Misuse('--ndjson-in 从标准输入读取页面，不能再给出 SOURCE。');
    if (url !== null) throw new Misuse('--ndjson-in 的每一行自带 url，不能再用 --url。');
    if (previous !== null) throw new Misuse('--ndjson-in 逐行审阅，不能使用 --previous。');
  } else if (positionals.length === 0) {
    throw new Misuse('没有给出 SOURCE：请给出网页文件、文件夹，或用 - 表示标准输入。');
  }
  if (positionals.filter((source) => source === '-').length > 1)
    throw new Misuse('标准输入（-）只能给出一次。');
  if (url !== null && positionals.length !== 1) throw new Misuse('--url 只用于单个页面。');
  if (url !== null && !/^https?:\/\/[^\s/]/i.test(url))
    throw new Misuse(`--url 不是 http 或 https 网址：${url}`);
  return { kind: 'review', sources: positionals, url, format, previous, ndjsonIn };
}

function parseWords(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        url: { type: 'string' },
        format: { type: 'string' },
        previous: { type: 'string' },
        'ndjson-in': { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
        version: { type: 'boolean', short: 'V' },
      },
    });
  } catch (problem) {
    throw new Misuse(misuseOf(problem));
  }
}

/** Node's sentences are English and long; the codes say enough. */
function misuseOf(problem: unknown): string {
  const { code, message } = problem as NodeJS.ErrnoException;
  const option = /'([^']+)'/.exec(message)?.[1] ?? '';
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return `没有这个选项：${option}`;
  if (code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') return `选项的用法不对：${option}`;
  throw problem;
}

function formatOf(given: string | undefined, ndjsonIn: boolean): Format {
  const format = formats.find((each) => each === (given ?? (ndjsonIn ? 'ndjson' : 'text')));
  if (!format) throw new Misuse(`没有这种格式：${given}（可用：${formats.join('、')}）`);
  if (ndjsonIn && format !== 'ndjson') throw new Misuse('--ndjson-in 只能输出 ndjson。');
  return format;
}
