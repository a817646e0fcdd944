/** How rules about prose point at it. */
import { sectionForms } from '../../domain/forms';
import type { SectionKey } from '../../domain/keys';
import type { Statement } from '../../prose/statement';
import type { Passage, Place } from '../../report/model';
import { passagePlace } from '../../report/places';

/** The clause in which a statement stands. */
export function clausePlace({ passage, clause, section }: Statement): Place {
  return spanPlace(passage, clause.start, clause.end, section);
}

/** From the clause of one statement to that of another in the same passage. */
export function stretchPlace(first: Statement, last: Statement): Place {
  const start = Math.min(first.clause.start, last.clause.start);
  return spanPlace(first.passage, start, Math.max(first.clause.end, last.clause.end), first.section);
}

/** A stretch of a passage, without the punctuation around it. */
export function spanPlace(passage: Passage, start: number, end: number, section: SectionKey | null): Place {
  const text = passage.text.slice(start, end);
  const lead = text.length - text.replace(/^[,;:、)。]+/, '').length;
  const body = text.slice(lead).replace(/[,;:、(。]+$/, '');
  return passagePlace(passage, start + lead, start + lead + body.length, section);
}

/** Text before tables, in the order of the sections. */
export function isBefore(section: SectionKey | null, other: SectionKey): boolean {
  const order = sectionForms.map(({ key }) => key);
  return section === null || order.indexOf(section) <= order.indexOf(other);
}
