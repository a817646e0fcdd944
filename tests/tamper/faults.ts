/** What rules say of a page: the subject made as the judge makes it, the faults as terms and quotes. */
import { catalogue } from '../../lib/rules/catalogue';
import type { Fault, Rule, RuleSettings, Subject } from '../../lib/rules/define';
import { read } from '../../lib/report/read';
import { fromHtml } from '../../lib/snapshot/from-html';

export const noWishes: RuleSettings = {
  off: [],
  severities: {},
  labels: [],
  allowed: [],
  denied: [],
  hosts: [],
  departmentDeadline: null,
  governmentDeadline: null,
};

/** @returns the faults that a page rule yields; reasons why it cannot judge are left out */
export function faultsOf(rule: Rule, html: string, url: string | null = null, settings = noWishes): Fault[] {
  return faultsIn(subjectOf(html, url, settings), rule);
}

const tampering = catalogue.filter((rule) => rule.group === 'tampering');

/** @returns the rules on tampering that find something; the page is read once for all of them */
export function tamperingOn(html: string, url: string): Rule[] {
  const subject = subjectOf(html, url, noWishes);
  return tampering.filter((rule) => faultsIn(subject, rule).length > 0);
}

function subjectOf(html: string, url: string | null, settings: RuleSettings): Subject {
  const snapshot = fromHtml(html, url);
  return { snapshot, reading: read(snapshot), previous: null, settings };
}

function faultsIn(subject: Subject, rule: Rule): Fault[] {
  if (rule.about !== 'page') throw new Error(`${rule.id} is about reports`);
  if (!rule.appliesTo(subject)) return [];
  return [...rule.check(subject)].filter((said): said is Fault => 'say' in said);
}

export function quotesOf(fault: Fault): string[] {
  return fault.at.map((place) =>
    place.kind === 'missing' ? '' : place.kind === 'text' ? place.quote : place.text,
  );
}

/** A page of plain paragraphs. */
export function paragraphs(...lines: string[]): string {
  return `<html><head><meta charset="utf-8"><title></title></head><body>${lines.map((line) => `<p>${line}</p>`).join('\n')}</body></html>`;
}
