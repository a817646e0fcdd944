import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findDuplicates, type DuplicateGroup } from '../../lib/batch/duplicates';
import { sharedText } from '../../lib/batch/retold';
import { sketchOf } from '../../lib/batch/sketch';
import { recordOf, type ReportRecord } from '../../lib/report/record';
import { report } from '../support/factories';

/** Sentences that nobody would hit upon twice. */
const story = [
  '全年组织政务开放日活动，邀请市民代表参观水质监测站并现场解答供水价格构成。',
  '围绕老旧小区改造，逐户发放施工安排表，公开楼栋排期、补助标准和监理单位电话。',
  '将山洪预警点位清单制成地图，分批次在村务栏和广播中公布，并标明转移路线。',
  '对涉企检查计划实行按月公示，检查前三日告知对象、事项和所依据的条款。',
];
const other = [
  '建立供热投诉台账，按周公布换热站检修进度，对超过两日未解决的逐件说明原因。',
  '把惠农补贴名册分户上墙，群众可扫描二维码查询到账时间，并对错漏当场登记更正。',
  '聘请十二名退休教师担任公开监督员，每季度抽查栏目并提交书面意见。',
  '为外来务工人员编印办事指引，在车站和集市发放，附上咨询电话与办理窗口。',
];

/** What nobody else tells. */
function ownLines(index: number): string[] {
  const kind = '甲乙丙丁戊己庚辛壬癸子丑'.charAt(index);
  return Array.from(
    { length: 6 },
    (_, line) => `${kind}类第${line}项事务于${index + 1}月${line + 3}日办理${index * 7 + line}批。`,
  );
}

const told = (agency: string, overview: readonly string[], year = 2023): ReportRecord =>
  recordOf(report({ identity: { agency, year }, texts: { overview, problems: [] } }));

function groupsIn(records: readonly ReportRecord[]): Promise<DuplicateGroup[]> {
  const reports = records.map((record) => ({ ...record.identity, sketch: sketchOf(record) }));
  return findDuplicates(reports, (index) => records[index] ?? null);
}

const members = async (records: readonly ReportRecord[]) =>
  (await groupsIn(records)).map((group) => group.members);

describe('the same text', () => {
  test.each<[string, readonly ReportRecord[], readonly (readonly number[])[]]>([
    ['under two agencies', [told('澄原市水务局', story), told('澄原市教育局', story)], [[0, 1]]],
    [
      'under each agency’s own name',
      [
        told(
          '澄原市水务局',
          story.map((line) => `澄原市水务局${line}我局逐项落实。`),
        ),
        told(
          '岚泽县教育局',
          story.map((line) => `岚泽县教育局${line}我局逐项落实。`),
        ),
      ],
      [[0, 1]],
    ],
    [
      'under three, beside another that is told once',
      [
        told('澄原市水务局', story),
        told('澄原市民政局', other),
        told('澄原市教育局', [...story, '另外增设了两处查阅点。']),
        told('澄原市财政局', story),
      ],
      [[0, 2, 3]],
    ],
    [
      'in part only',
      [told('澄原市水务局', story), told('澄原市教育局', [...story.slice(0, 1), ...other])],
      [],
    ],
    [
      'of one agency, by its full and its short name',
      [told('岚泽县政府', story), told('岚泽县人民政府', story)],
      [],
    ],
    [
      'of a government and its office',
      [told('岚泽县人民政府', story), told('岚泽县人民政府办公室', story)],
      [],
    ],
    ['of another year', [told('澄原市水务局', story), told('澄原市教育局', story, 2022)], []],
    [
      'that every report has',
      [
        told('澄原市水务局', ['坚持以公开为常态、不公开为例外，不断提高政府工作透明度。']),
        told('澄原市教育局', ['坚持以公开为常态、不公开为例外，不断提高政府工作透明度。']),
      ],
      [],
    ],
  ])('%s', async (_, records, expected) => {
    expect(await members(records)).toEqual(expected);
  });

  test('what most of many reports say is no sign, unless they say nothing else', async () => {
    const names = Array.from(
      { length: 12 },
      (_, index) => `澄原市第${'一二三四五六七八九十东西'.charAt(index)}管理局`,
    );
    expect(await members(names.map((name, index) => told(name, [...story, ...ownLines(index)])))).toEqual([]);
    expect(await members(names.map((name) => told(name, story)))).toEqual([names.map((_, index) => index)]);
  });
});

test('both passages are shown as they stand on their pages', async () => {
  const [group] = await groupsIn([
    told('澄原市水务局', ['  2023年，我局 全年组织政务开放日活动，邀请市民代表参观水质监测站。', ...story]),
    told('澄原市教育局', ['２０２３年，我局全年组织政务开放日活动，邀请市民代表参观水质监测站。', ...story]),
  ]);
  expect(group?.pairs).toHaveLength(1);
  expect(group?.pairs[0]?.share).toBe(1);
  expect(group?.pairs[0]?.passages[0]).toEqual({
    one: '2023年，我局 全年组织政务开放日活动，邀请市民代表参观水质监测站。',
    other: '２０２３年，我局全年组织政务开放日活动，邀请市民代表参观水质监测站。',
  });
});

const line = fc
  .array(fc.constantFrom(...'水电路桥林田湖草沙站网点线片区村组户人车船港库渠坝井泉'), {
    minLength: 24,
    maxLength: 40,
  })
  .map((characters) => `${characters.join('')}。`);

test('whatever two reports tell, sharing enough is found by the sketches as by the texts', () =>
  fc.assert(
    fc.asyncProperty(
      fc.array(line, { minLength: 6, maxLength: 10 }),
      fc.array(line, { minLength: 0, maxLength: 10 }),
      fc.array(line, { minLength: 0, maxLength: 10 }),
      async (shared, one, two) => {
        const records = [
          told('澄原市水务局', [...shared, ...one]),
          told('岚泽县教育局', [...two, ...shared]),
        ];
        const byText = sharedText(records[0]!, records[1]!) !== null;
        expect((await members(records)).length > 0).toBe(byText);
      },
    ),
    { numRuns: 60 },
  ));

test('the order of the reports changes no group', () =>
  fc.assert(
    fc.asyncProperty(
      fc.shuffledSubarray(['水务', '教育', '财政', '民政', '司法', '审计'], { minLength: 6 }),
      async (names) => {
        const records = names.map((name) =>
          told(`澄原市${name}局`, ['水务', '教育', '财政'].includes(name) ? story : other),
        );
        const groups = (await members(records)).map((group) => group.map((index) => names[index]).toSorted());
        expect(groups.toSorted()).toEqual(
          [['司法', '审计', '民政'].toSorted(), ['教育', '水务', '财政'].toSorted()].toSorted(),
        );
      },
    ),
    { numRuns: 20 },
  ));
