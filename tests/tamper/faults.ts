/** What a rule says of a page: the subject made as the judge makes it, the faults as terms and quotes. */
import type { Fault, Rule, Settings } from '../../lib/rules/define';
import { read } from '../../lib/report/read';
import { fromHtml } from '../../lib/snapshot/from-html';

export const noWishes: Settings = {
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
  if (rule.about !== 'page') throw new Error(`${rule.id} is about reports`);
  const snapshot = fromHtml(html, url);
  const subject = { snapshot, reading: read(snapshot), previous: null, settings };
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
