/** The command line's words → what is wanted. */
import { parseArgs } from 'node:util';
import {
  formats,
  type AcrossOptions,
  type Command,
  type Format,
  type SourceOptions,
  type StreamOptions,
} from './command';
import { defaultLimits } from './limits';

/** The user's mistake; `message` is one Chinese sentence. Nothing has been reviewed then. */
export class Misuse extends Error {}

/** @param words the words after the program's name
 *  @throws Misuse */
export function parseCommand(words: readonly string[]): Command {
  const { values, positionals } = parseWords(words);
  if (values.help) return { kind: 'help' };
  if (values.version) return { kind: 'version' };
  if (positionals.filter((source) => source === '-').length > 1)
    throw new Misuse('标准输入（-）只能给出一次。');
  if (values.across) return acrossOptions(values, positionals);
  if (values.roster !== undefined) throw new Misuse('--roster 只用于 --across。');
  return values['ndjson-in'] || values.warc
    ? streamOptions(values, positionals)
    : sourceOptions(values, positionals);
}

/** Of the options, only that of the roster goes with it. */
function acrossOptions(values: Given, positionals: readonly string[]): AcrossOptions {
  const { across: _, roster = null, ...others } = values;
  const [strange] = Object.keys(others);
  if (strange !== undefined) throw new Misuse(`--across 不能与 --${strange} 同用。`);
  return { kind: 'across', sources: positionals.length > 0 ? positionals : ['-'], roster };
}

type Given = ReturnType<typeof parseWords>['values'];

function sourceOptions(values: Given, sources: readonly string[]): SourceOptions {
  const { url = null, previous = null } = values;
  const format = formatOf(values.format ?? 'text');
  const strange = streamOnly.find((option) => values[option] !== undefined);
  if (strange) throw new Misuse(`--${strange} 只用于 --ndjson-in 或 --warc。`);
  if (sources.length === 0)
    throw new Misuse('没有给出 SOURCE：请给出网页文件、文件夹，或用 - 表示标准输入。');
  if (url !== null && sources.length !== 1) throw new Misuse('--url 只用于单个页面。');
  if (url !== null && !/^https?:\/\/[^\s/]/i.test(url))
    throw new Misuse(`--url 不是 http 或 https 网址：${url}`);
  const { records = false } = values;
  if (records && format !== 'json' && format !== 'ndjson')
    throw new Misuse('--records 只用于 json 和 ndjson 格式。');
  return { kind: 'sources', sources, url, format, previous, records };
}

const streamOnly = ['concurrency', 'timeout-ms', 'memory-mb', 'skip', 'resume'] as const;

function streamOptions(values: Given, positionals: readonly string[]): StreamOptions {
  const mode = values.warc ? '--warc' : '--ndjson-in';
  if (values.warc && values['ndjson-in']) throw new Misuse('--ndjson-in 与 --warc 只能用一个。');
  if (formatOf(values.format ?? 'ndjson') !== 'ndjson') throw new Misuse(`${mode} 只能输出 ndjson。`);
  if (values.warc && positionals.length === 0)
    throw new Misuse('没有给出 SOURCE：请给出 WARC 文件，或用 - 表示标准输入。');
  if (!values.warc && positionals.length > 0)
    throw new Misuse('--ndjson-in 从标准输入读取页面，不能再给出 SOURCE。');
  if (values.url !== undefined) throw new Misuse(`${mode} 的每个页面自带网址，不能再用 --url。`);
  if (values.previous !== undefined) throw new Misuse(`${mode} 逐页审阅，不能使用 --previous。`);
  if (values.skip !== undefined && values.resume !== undefined)
    throw new Misuse('--skip 与 --resume 只能用一个。');
  return {
    kind: 'stream',
    archives: values.warc ? positionals : null,
    limits: {
      concurrency: count(values, 'concurrency', 1) ?? defaultLimits.concurrency,
      timeout: count(values, 'timeout-ms', 1) ?? defaultLimits.timeout,
      memory: count(values, 'memory-mb', 16) ?? defaultLimits.memory,
    },
    skip: count(values, 'skip', 0) ?? 0,
    resume: values.resume ?? null,
    records: values.records ?? false,
  };
}

function count(
  values: Given,
  option: Exclude<keyof Given & (typeof streamOnly)[number], 'resume'>,
  least: number,
): number | null {
  const given = values[option];
  if (given === undefined) return null;
  if (/^\d{1,9}$/.test(given) && Number(given) >= least) return Number(given);
  throw new Misuse(`--${option} 应为不小于 ${least} 的整数：${given}`);
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
        warc: { type: 'boolean' },
        concurrency: { type: 'string' },
        'timeout-ms': { type: 'string' },
        'memory-mb': { type: 'string' },
        records: { type: 'boolean' },
        across: { type: 'boolean' },
        roster: { type: 'string' },
        skip: { type: 'string' },
        resume: { type: 'string' },
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

function formatOf(given: string): Format {
  const format = formats.find((each) => each === given);
  if (!format) throw new Misuse(`没有这种格式：${given}（可用：${formats.join('、')}）`);
  return format;
}
