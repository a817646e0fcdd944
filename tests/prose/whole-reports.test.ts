/** Paragraphs inside whole reports, before all rules: none may speak of the honest ones. Prints recall for each rule about text. */
import { describe, expect, it } from 'vitest';
import { review } from '../../lib/judge/review';
import type { Finding } from '../../lib/judge/model';
import { fromHtml } from '../../lib/snapshot/from-html';
import { addressOf, pageHtml } from '../support/page-html';
import { type BodyName, bodies, reportWith } from './labelled/bodies';
import * as again from './labelled/agencies-2';
import * as third from './labelled/agencies-3';
import * as fourth from './labelled/agencies-4';
import * as fifth from './labelled/agencies-5';
import { faulty } from './labelled/agencies-faulty';
import { honest } from './labelled/agencies-honest';

const names = Object.keys(bodies) as BodyName[];

function findingsIn(name: BodyName, words: string): readonly Finding[] {
  const spec = reportWith(name, words);
  return review(fromHtml(pageHtml(spec), addressOf(spec))).review.findings;
}

describe.each(names)('honest paragraphs of the %s', (name) => {
  it.each(
    [honest, again.honest, third.honest, fourth.honest, fifth.honest].flatMap((each) => each[name] ?? []),
  )('%s', (words) => {
    expect(findingsIn(name, words).map(({ rule, message }) => `${rule}: ${message}`)).toEqual([]);
  });
});

/** Slips that are known to go unseen: rounded figures are never added up. */
const least = 0.9;

it.each(Object.keys(faulty))('%s sees its slips in whole reports', (rule) => {
  const slips = [faulty, again.faulty, third.faulty, fourth.faulty, fifth.faulty].flatMap(
    (each) => each[rule] ?? [],
  );
  const missed = slips.filter(([name, words]) => !findingsIn(name, words).some((each) => each.rule === rule));
  process.stdout.write(
    `${rule}: ${slips.length - missed.length} of ${slips.length} found in whole reports\n`,
  );
  expect(slips.length - missed.length, JSON.stringify(missed)).toBeGreaterThanOrEqual(slips.length * least);
});
