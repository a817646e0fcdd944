/** Made-up bodies with their tables, for sentences that quote them. */
import type { Report } from '../../../lib/report/model';
import { fold } from '../../../lib/snapshot/fold';
import { report, type ReportWish } from '../../support/factories';

/** `bureau`: a department with a handful of cases; `county`: a government that counts all its bodies; `quiet`: a department without any case;
 *  `old`: a report about 2016, without tables. */
export type World = 'bureau' | 'county' | 'quiet' | 'old';

type Figures = Readonly<Record<string, string | number>>;

interface Body {
  readonly wish: ReportWish;
  readonly identity: Partial<Report['identity']>;
  readonly figures: Figures;
}

const years = { Y: 2023, X: 2022, Z: 2024 };

const bodies: Readonly<Record<World, Body>> = {
  bureau: {
    wish: {
      tables: {
        regulations: { cells: { 'normative-documents': '2 1 14' } },
        requests: {
          cells: {
            received: '5 2 0 0 0 1 8',
            'carried-in': '1 0 0 0 0 0 1',
            granted: '3 1 0 0 0 1 5',
            partial: '1 0 0 0 0 0 1',
            'denied-third-party': '0 1 0 0 0 0 1',
            'unavailable-not-held': '1 0 0 0 0 0 1',
            concluded: '5 2 0 0 0 1 8',
            'carried-out': '1 0 0 0 0 0 1',
          },
        },
        disputes: { cells: { count: '1 0 0 1 2 0 0 1 0 1 1 1 0 0 2' } },
      },
    },
    identity: {},
    figures: {
      ...years,
      who: '我局',
      r: 8,
      in: 1,
      all: 9,
      c: 8,
      out: 1,
      g: 5,
      p: 1,
      gp: 6,
      d: 1,
      u: 1,
      u1: 1,
      j: 0,
      o: 0,
      ind: 5,
      ent: 3,
      bus: 2,
      web: 5,
      mail: 2,
      desk: 1,
      wm: 7,
      gpct: '75%',
      gpct1: '62.5%',
      rev: 2,
      revu: 1,
      revc: 0,
      revp: 1,
      suit: 3,
      dir: 1,
      aft: 2,
      suitu: 1,
      suitc: 1,
      doci: 2,
      docr: 1,
      docf: 14,
    },
  },
  county: {
    wish: {
      tables: {
        regulations: { cells: { 'normative-documents': '11 6 83' } },
        requests: {
          cells: {
            received: '203 31 0 1 4 2 241',
            'carried-in': '12 1 0 0 0 0 13',
            granted: '88 14 0 1 3 1 107',
            partial: '19 3 0 0 0 0 22',
            'denied-internal': '4 0 0 0 0 0 4',
            'denied-inquiry': '6 2 0 0 0 0 8',
            'unavailable-not-held': '61 9 0 0 1 1 72',
            'unavailable-unclear': '3 0 0 0 0 0 3',
            'rejected-complaint': '14 0 0 0 0 0 14',
            'rejected-repeat': '5 1 0 0 0 0 6',
            'other-uncorrected': '2 0 0 0 0 0 2',
            'other-rest': '4 1 0 0 0 0 5',
            concluded: '206 30 0 1 4 2 243',
            'carried-out': '9 2 0 0 0 0 11',
          },
        },
        disputes: { cells: { count: '17 2 4 3 26 1 0 2 1 4 3 0 0 1 4' } },
      },
    },
    identity: {
      agency: '岚泽县人民政府',
      title: '岚泽县人民政府2023年政府信息公开工作年度报告',
      level: 'county',
      body: 'government',
      scope: 'aggregate',
    },
    figures: {
      ...years,
      who: '全县各级行政机关',
      r: 241,
      in: 13,
      all: 254,
      c: 243,
      out: 11,
      g: 107,
      p: 22,
      gp: 129,
      d: 12,
      u: 75,
      u1: 72,
      j: 20,
      o: 7,
      ind: 203,
      ent: 38,
      bus: 31,
      web: 150,
      mail: 61,
      desk: 30,
      wm: 211,
      gpct: '53.1%',
      gpct1: '44%',
      rev: 26,
      revu: 17,
      revc: 2,
      revp: 3,
      suit: 8,
      dir: 4,
      aft: 4,
      suitu: 4,
      suitc: 0,
      doci: 11,
      docr: 6,
      docf: 83,
    },
  },
  quiet: { wish: {}, identity: {}, figures: { ...years, who: '我局' } },
  old: {
    wish: { template: '2008', sections: ['一、disclosure', '二、requests', '三、disputes', '四、problems'] },
    identity: {},
    figures: { Y: 2016, X: 2015, Z: 2017, who: '我局' },
  },
};

/** Puts figures into a sentence: {r} as the tables have it, {r!} a number that no reading of them allows.
 *  @throws for a name that the world does not have */
export function told(world: World, sentence: string): string {
  const { figures } = bodies[world];
  return sentence.replaceAll(/\{(\w+)(!?)\}/g, (_, name: string, isWrong: string) => {
    const figure = figures[name];
    if (figure === undefined) throw new Error(`${world} has no figure ${name}: ${sentence}`);
    return String(isWrong ? Number(figure) + 17 : figure);
  });
}

/** A report of the world whose only text are these lines of its first section, parted by | . */
export function reportOf(world: World, sentence: string): Report {
  const { wish, identity } = bodies[world];
  const plain = report(wish);
  const lines = told(world, sentence).split('|');
  const [first] = plain.sections;
  const model = first?.passages[0]?.block ?? first?.heading.block;
  if (!model) throw new Error('a report without text');
  const passages = lines.map((raw, index) => {
    const text = fold(raw);
    return {
      block: {
        ...model,
        index: model.index + index / 100,
        raw,
        text,
        runs: [
          {
            node: Object.assign(
              Object.create(Object.getPrototypeOf(model.runs[0]?.node ?? {}) as object),
              model.runs[0]?.node,
              { data: raw },
            ),
            start: 0,
          },
        ],
      },
      start: 0,
      text,
    };
  });
  const sections = plain.sections.map((section, index) => ({
    ...section,
    passages: index === 0 ? passages : [],
  }));
  return { ...plain, identity: { ...plain.identity, ...identity }, sections };
}
