/** Ordinals of the sections: wrong, doubled, skipped, out of order, or shifted by a part that the form does not know.
 *  One finding for one root cause: headings that only go on counting from a wrong one are no finding. */
import { sectionForms } from '../domain/forms';
import { theForm } from '../domain/law';
import type { Section } from '../report/model';
import { defineRule } from './define';
import { noFixedForm } from './parts/reasons';
import { headingPlace, quoteOf } from './parts/where';

export const sectionMisnumbered = defineRule({
  id: 'section-misnumbered',
  severity: 'warning',
  group: 'structure',
  basis: theForm(),
  meaning: {
    'zh-CN':
      '各部分的序号与顺序应与格式一致。没有序号的标题不报；缺少一个部分后顺延编号的不报；多出的部分只报该部分，后面顺延的序号不报；一处编错、后面接着数的只报编错的一处。',
    en: 'Ordinals and order follow the form. Headings without ordinals are no fault, nor is counting on after a missing section. An extra part is one finding, and so is one wrong ordinal from which the others count on.',
  },
  texts: {
    'zh-CN': {
      wrong: '“{heading}”的序号有误，应为“{expected}”',
      extra: '“{heading}”不是格式规定的部分，却与六个部分并列编号',
      moved: '“{heading}”的位置与格式规定的顺序不一致',
      repeated: '“{heading}”部分重复出现',
      advice: '请按照格式规定的六个部分调整标题及序号',
      notApplicable: noFixedForm['zh-CN'],
    },
    en: {
      wrong: 'The ordinal of “{heading}” is wrong; it should be {expected}',
      extra: '“{heading}” is no section of the form, yet it is numbered among the six',
      moved: '“{heading}” does not stand where the form has it',
      repeated: 'The section “{heading}” stands there twice',
      advice: 'Bring headings and ordinals in line with the six sections of the form',
      notApplicable: noFixedForm.en,
    },
  },
  examples: {
    good: '一、总体情况；二、主动公开政府信息情况；三、收到和处理政府信息公开申请情况……',
    bad: '一、总体情况；二、主动公开政府信息情况；二、收到和处理政府信息公开申请情况……',
  },
  appliesTo: (report) => report.template !== '2008',

  *check({ sections }) {
    const known = sections.filter((section, at) => rankOf(section) >= 0 && isFirst(sections, at));
    const moved = outOfOrder(known);
    const wrong = wrongOrdinals(sections, known, moved);
    for (const section of sections) {
      const place = headingPlace(section);
      const fault = {
        at: [place],
        with: { heading: quoteOf(place) },
        evidence: { ordinal: section.ordinal },
      };
      const expected = wrong.get(section);
      if (known.includes(section)) {
        if (moved.has(section)) yield { ...fault, say: 'moved' };
        else if (expected !== undefined) {
          yield { ...fault, say: 'wrong', with: { ...fault.with, expected: ordinalOf(expected) } };
        }
      } else if (section.number !== null) {
        yield { ...fault, say: rankOf(section) >= 0 ? 'repeated' : 'extra' };
      }
    }
  },
});

/** The section's number in the form from 0, or -1 for a part that the form does not know. */
function rankOf(section: Section): number {
  return sectionForms.findIndex((form) => form.key === section.key);
}

function isFirst(sections: readonly Section[], at: number): boolean {
  return sections.findIndex((other) => other.key === sections[at]?.key) === at;
}

/** The fewest sections without which the others stand in the form's order; of several choices, the later on the page. */
function outOfOrder(known: readonly Section[]): ReadonlySet<Section> {
  const chains: Section[][] = [];
  for (const section of known) {
    const before = chains.filter((chain) => rankOf(chain.at(-1)!) < rankOf(section));
    chains.push([...longest(before), section]);
  }
  const kept = new Set(longest(chains));
  return new Set(known.filter((section) => !kept.has(section)));
}

function longest(chains: readonly Section[][]): readonly Section[] {
  return chains.reduce((best, chain) => (chain.length > best.length ? chain : best), []);
}

/** Headings whose ordinal starts to depart from the count, with the number that they should have. Three ways of counting are
 *  in order: the form's own numbers, the sections that are there, and these with extra parts between them; the one that
 *  explains the page with the fewest faults is taken. */
function wrongOrdinals(
  sections: readonly Section[],
  known: readonly Section[],
  moved: ReadonlySet<Section>,
): ReadonlyMap<Section, number> {
  const numbered = sections.filter((section) => known.includes(section) || section.number !== null);
  const counts: ((section: Section) => number)[] = [
    (section) => rankOf(section) + 1,
    (section) => known.indexOf(section) + 1,
    (section) => numbered.indexOf(section) + 1,
  ];
  const settled = known.filter((section) => !moved.has(section));
  const readings = counts.map((count) => departures(settled, count));
  return readings.reduce((best, reading) => (reading.size < best.size ? reading : best));
}

function departures(settled: readonly Section[], count: (section: Section) => number): Map<Section, number> {
  const found = new Map<Section, number>();
  let drift = 0;
  for (const section of settled) {
    if (section.number === null) continue;
    const expected = count(section);
    const here = section.number - expected;
    if (here !== 0 && here !== drift) found.set(section, expected);
    drift = here;
  }
  return found;
}

function ordinalOf(number: number): string {
  return '一二三四五六七八九十'[number - 1] ?? String(number);
}
