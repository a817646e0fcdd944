/** How often the rules about prose are right: no finding on honest sentences, nearly every slip found. Prints precision and recall. */
import { describe, expect, it } from 'vitest';
import type { Rule } from '../../lib/rules/define';
import { textContradiction } from '../../lib/rules/text-contradiction';
import { textCountMismatch } from '../../lib/rules/text-count-mismatch';
import { textSumMismatch } from '../../lib/rules/text-sum-mismatch';
import { textTableMismatch } from '../../lib/rules/text-table-mismatch';
import { tried } from '../support/test-rule';
import * as faulty from './labelled/faulty';
import * as heldOut from './labelled/words-2';
import * as honest from './labelled/honest';
import * as kinds from './labelled/kinds';
import { faultyParagraphs, paragraphs } from './labelled/paragraphs';
import * as trial from './labelled/words-1';
import { reportOf, told, type World } from './labelled/worlds';

const rules: readonly Rule[] = [textTableMismatch, textSumMismatch, textContradiction, textCountMismatch];
const busy = ['bureau', 'county'] as const;

interface Case {
  readonly world: World;
  readonly sentence: string;
  /** The rule that must speak, or null where none may. */
  readonly slip: string | null;
}

type ByRule = Readonly<Record<string, readonly string[]>>;

const both = (sentences: readonly string[], slip: string | null): Case[] =>
  sentences.flatMap((sentence) => busy.map((world) => ({ world, sentence, slip })));
const only = (world: string, sentences: readonly string[], slip: string | null): Case[] =>
  sentences.map((sentence) => ({ world: world as World, sentence, slip }));
const right = (byWorld: Readonly<Record<string, readonly string[]>>): Case[] =>
  Object.entries(byWorld).flatMap(([world, sentences]) => only(world, sentences, null));
const wrong = (byWorld: Readonly<Record<string, ByRule>>): Case[] =>
  Object.entries(byWorld).flatMap(([world, slips]) =>
    Object.entries(slips).flatMap(([slip, sentences]) => only(world, sentences, slip)),
  );
const wrongInBoth = (slips: ByRule): Case[] =>
  Object.entries(slips).flatMap(([slip, sentences]) => both(sentences, slip));

const known: readonly Case[] = [
  ...both(honest.cases, null),
  ...right(honest.single),
  ...only('quiet', honest.lists, null),
  ...wrongInBoth(faulty.cases),
  ...wrong(faulty.single),
  ...only('quiet', faulty.lists, 'text-count-mismatch'),
  ...both(trial.honest, null),
  ...right(trial.honestSingle),
  ...wrongInBoth(trial.faulty),
  ...wrong(trial.faultySingle),
  ...both(kinds.honest, null),
  ...right(kinds.honestSingle),
  ...wrongInBoth(kinds.faulty),
];
const unknown: readonly Case[] = [
  ...both(heldOut.honest, null),
  ...right(heldOut.honestSingle),
  ...wrongInBoth(heldOut.faulty),
  ...wrong(heldOut.faultySingle),
  ...both(paragraphs, null),
  ...both(faultyParagraphs, 'text-table-mismatch'),
  ...only('quiet', heldOut.lists, null),
  ...only('quiet', heldOut.faultyLists, 'text-count-mismatch'),
];

describe.each([
  ['sentences the reader was built with', known, 0.97],
  ['sentences held out', unknown, 0.9],
] as const)('%s', (name, cases, least) => {
  const spoken = cases.map((each) => ({ ...each, said: saidOf(each) }));

  it('are never blamed where they are honest', () => {
    const blamed = spoken.filter(({ slip, said }) => slip === null && said.length > 0);
    expect(
      blamed.map(({ world, sentence, said }) => `${world} ${told(world, sentence)} → ${said.join()}`),
    ).toEqual([]);
  });

  it.each(rules.map(({ id }) => id))('show their slips to %s', (id) => {
    const due = spoken.filter(({ slip }) => slip === id);
    const missed = due.filter(({ said }) => !said.includes(id));
    const speaking = spoken.filter(({ said }) => said.includes(id));
    const rightly = speaking.filter(({ slip }) => slip === id);
    console.log(
      `${name}: ${id}: precision ${share(rightly.length, speaking.length)}, recall ${share(due.length - missed.length, due.length)} of ${due.length}, honest ${spoken.filter(({ slip }) => slip === null).length}`,
    );
    if (process.env['SHOW'])
      for (const { world, sentence, said } of missed)
        console.log('  missed', world, told(world, sentence), said.join());
    if (process.env['SHOW'])
      for (const { world, sentence, slip } of speaking)
        if (slip !== id) console.log('  wrongly', world, told(world, sentence), slip);
    expect(due.length - missed.length).toBeGreaterThanOrEqual(due.length * least);
  });
});

function saidOf({ world, sentence }: Case): string[] {
  const report = reportOf(world, sentence);
  return rules.filter((rule) => tried(rule, report).findings.length > 0).map(({ id }) => id);
}

function share(part: number, whole: number): string {
  return whole === 0 ? '-' : `${((100 * part) / whole).toFixed(1)}%`;
}
