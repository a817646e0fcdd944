/** The text calls the reporting agency by another agency's name or trade. One finding a name. */
import {
  actingNames,
  areDifferent,
  bureauSelf,
  everybodys,
  fieldsOf,
  openingNames,
  townSelf,
  type Named,
  type NamingSentence,
  ownTrades,
} from '../domain/departments';
import { simplify } from '../domain/traditional';
import { isBodyName } from '../report/body-name';
import type { Place, Report } from '../report/model';
import { readSignature } from '../report/signature';
import { isAnother } from './parts/another-body';
import { defineRule } from './define';
import { type Line, linesOf, placeIn, withoutCitations } from './parts/lines';
import { quoteOf } from './parts/where';

type Kind = 'trade' | 'name' | 'signature' | 'self';

interface Stranger {
  readonly kind: Kind;
  readonly place: Place;
}

export const agencyMismatch = defineRule({
  id: 'agency-mismatch',
  severity: 'warning',
  group: 'identity',
  basis: null, // follows from the report's being one body's own
  meaning: {
    'zh-CN':
      '报告在称呼本机关的地方写了别的机关的名称或业务，如退役军人事务局的报告写“宣传发改工作信息”、落款是另一个局、镇政府的报告自称“我局”。上级机关、曾用名、简称、内设机构、合作单位和本级政府不报；名称无法确定业务的不报。',
    en: "Where the report speaks of its own body it uses another body's name or trade. Superiors, former names, abbreviations, sub-units, partners and the body's own government are not meant; nothing is said of names whose trade is unknown.",
  },
  texts: {
    'zh-CN': {
      trade: '本报告由{agency}发布，文中却把“{quote}”写作本机关的业务',
      name: '本报告由{agency}发布，文中却写作“{quote}”',
      signature: '本报告由{agency}发布，落款却是“{quote}”',
      self: '本报告由{agency}发布，文中却自称“{quote}”',
      noName: '无法确定发布报告的机关，不能核对文中名称',
      advice: '请核对是否沿用了其他机关的文本，并更正名称和内容',
      notApplicable: '本项适用于所有年度报告',
    },
    en: {
      trade: 'The report is that of {agency}, yet speaks of “{quote}” as its own trade',
      name: 'The report is that of {agency}, yet speaks of itself as “{quote}”',
      signature: 'The report is that of {agency}, yet is signed “{quote}”',
      self: 'The report is that of {agency}, yet calls itself “{quote}”',
      noName: 'The reporting body is uncertain',
      advice: "See whether another body's text was used, and correct it",
      notApplicable: 'This applies to every report',
    },
  },
  examples: {
    good: '澄原市水利局年度报告：丰富水利政府信息公开渠道',
    bad: '澄原市水利局年度报告：丰富卫生健康政府信息公开渠道',
  },
  appliesTo: () => true,

  *check(report) {
    const { agency } = report.identity;
    if (agency === null) return yield { undecided: 'noName' };
    const own = simplify(agency);
    const lines = linesOf(report);
    const strangers = [
      ...openingStrangers(own, lines),
      ...(report.identity.body === 'department' ? tradeStrangers(own, lines) : []),
      ...selfStrangers(report, own, lines),
      ...signatureStrangers(own, report, lines),
    ];
    const byName = new Map<string, Stranger[]>();
    for (const stranger of strangers) {
      const key = `${stranger.kind} ${quoteOf(stranger.place)}`;
      byName.set(key, [...(byName.get(key) ?? []), stranger]);
    }
    for (const [{ kind, place }, ...others] of [...byName.values()] as [Stranger, ...Stranger[]][]) {
      const quote = quoteOf(place);
      yield {
        say: kind,
        at: [place, ...others.map((other) => other.place)],
        with: { agency, quote },
        evidence: { technique: kind, expected: agency, actual: quote },
      };
    }
  },
});

/** How many lines count as the beginning of the text. */
const opening = 6;

function openingStrangers(own: string, lines: readonly Line[]): Stranger[] {
  const body = lines.filter(({ part }) => part === 'preamble' || part === 'body');
  return [...named(own, body.slice(0, opening), openingNames), ...named(own, body, actingNames)];
}

/** Names of other bodies in these sentences. */
function named(own: string, lines: readonly Line[], sentences: readonly NamingSentence[]): Stranger[] {
  return lines.flatMap((line) => {
    const text = withoutCitations(line.text);
    return sentences
      .filter(({ sign }) => sign.test(text))
      .flatMap(({ pattern }) => groupsOf(text, pattern))
      .filter((name) => isBodyName(name.text) && isAnother(own, name.text))
      .map((name) => ({
        kind: 'name',
        place: placeIn(line, name.start, name.start + name.text.length),
      }));
  });
}

function tradeStrangers(own: string, lines: readonly Line[]): Stranger[] {
  const fields = fieldsOf(own);
  if (fields.size === 0) return [];
  return lines.flatMap((line) =>
    [...ownTrades(withoutCitations(line.text))]
      .filter(({ text }) => !everybodys.test(text.replace(/(?:事务|工作|系统|事业)$/, '')))
      .filter(({ text }) => areDifferent(fields, fieldsOf(text)))
      .map(
        ({ start, text }) => ({ kind: 'trade', place: placeIn(line, start, start + text.length) }) as const,
      ),
  );
}

/** A town, a street or a government does not call itself a bureau, nor a bureau itself a town. */
function selfStrangers(
  { identity: { body, level } }: Report,
  own: string,
  lines: readonly Line[],
): Stranger[] {
  const isLocal = body === 'government' || body === 'street' || level === 'town';
  const pattern = isLocal ? bureauSelf : body === 'department' && own.endsWith('局') ? townSelf : null;
  if (!pattern) return [];
  return lines.flatMap((line) =>
    [...withoutCitations(line.text).matchAll(pattern)].map(
      ({ index, 0: whole }) => ({ kind: 'self', place: placeIn(line, index, index + whole.length) }) as const,
    ),
  );
}

function signatureStrangers(own: string, { closing }: Report, lines: readonly Line[]): Stranger[] {
  const { agency } = readSignature(closing, []);
  const signed = agency === null ? null : simplify(agency);
  if (signed === null || !isAnother(own, signed)) return [];
  return lines
    .filter(({ part, text }) => part === 'closing' && text.includes(signed))
    .slice(0, 1)
    .map((line) => {
      const start = line.text.indexOf(signed);
      return { kind: 'signature', place: placeIn(line, start, start + signed.length) } as const;
    });
}

/** The first group of every match, with its offset. */
function groupsOf(text: string, pattern: RegExp): Named[] {
  return [...text.matchAll(pattern)].map((match) => {
    const group = match[1] ?? '';
    return { start: match.index + match[0].indexOf(group), text: group };
  });
}
