/** Wordings that the user accepts as the form's own: on a page they count as what they stand for. */
import { formLabels } from '../domain/form-labels';
import type { SectionKey } from '../domain/keys';
import { fold } from '../snapshot/fold';
import { bare } from './labels';

/** One wording. `label` is an id of domain/form-labels; one that is not known here is left aside. */
export interface AcceptedLabel {
  readonly label: string;
  readonly wording: string;
}

/** The wordings as reading asks for them: by their bare text. */
export interface Accepted {
  /** To the folded label of a row or column. */
  readonly labels: ReadonlyMap<string, string>;
  readonly titles: ReadonlyMap<string, SectionKey>;
}

export const nothingAccepted: Accepted = { labels: new Map(), titles: new Map() };

/** Sorts the user's wordings into labels and titles. Ids that are not known and wordings without a word are left aside; of two that are
 *  alike, the later counts. */
export function acceptedOf(wordings: readonly AcceptedLabel[]): Accepted {
  if (wordings.length === 0) return nothingAccepted;
  const known = new Map(formLabels.map((each) => [each.id, each]));
  const labels = new Map<string, string>();
  const titles = new Map<string, SectionKey>();
  for (const { label, wording } of wordings) {
    const meant = known.get(label);
    const text = bare(wording);
    if (!meant || text === '') continue;
    if (meant.section === null) labels.set(text, fold(meant.label));
    else titles.set(text, meant.section);
  }
  return { labels, titles };
}
