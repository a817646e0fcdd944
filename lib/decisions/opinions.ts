/** Two reviewers' decisions about one page, side by side. */
import type { Finding } from '../judge/model';
import type { ReviewFile } from './file';
import { decided, type DecidedFinding, type Decision } from './model';

/** `agree`: the same state for the same reason. */
export type Agreement = 'differ' | 'only-theirs' | 'only-mine' | 'agree';

export interface OpinionPair {
  readonly finding: Finding;
  readonly number: number;
  readonly mine: Decision | null;
  readonly theirs: Decision | null;
  readonly agreement: Agreement;
}

export interface Opinions {
  /** Every finding that both reviews have and somebody has decided about, those that need talking about first. */
  readonly pairs: readonly OpinionPair[];
  /** Findings of both that nobody has decided about. */
  readonly open: number;
  /** Findings of one review that the other does not have: the page or the tool was another. */
  readonly onlyHere: readonly Finding[];
  readonly onlyThere: readonly Finding[];
}

const order: readonly Agreement[] = ['differ', 'only-theirs', 'only-mine', 'agree'];

/** Lays a colleague's file beside one's own findings, paired by id. Numbers are those of one's own list. */
export function opinionsOf(mine: readonly DecidedFinding[], file: ReviewFile): Opinions {
  const theirs = new Map(decided(file.review, file.decisions).map((each) => [each.finding.id, each]));
  const here = new Set(mine.map(({ finding }) => finding.id));
  const shared = mine.filter(({ finding }) => theirs.has(finding.id));
  const pairs = shared.flatMap(({ finding, number, decision }): OpinionPair[] => {
    const other = theirs.get(finding.id)?.decision ?? null;
    const agreement = agreementOf(decision, other);
    return agreement ? [{ finding, number, mine: decision, theirs: other, agreement }] : [];
  });
  return {
    pairs: order.flatMap((agreement) => pairs.filter((pair) => pair.agreement === agreement)),
    open: shared.length - pairs.length,
    onlyHere: mine.flatMap(({ finding }) => (theirs.has(finding.id) ? [] : [finding])),
    onlyThere: file.review.findings.filter(({ id }) => !here.has(id)),
  };
}

/** null where neither has decided anything. */
function agreementOf(mine: Decision | null, theirs: Decision | null): Agreement | null {
  if (mine === null) return theirs === null ? null : 'only-theirs';
  if (theirs === null) return 'only-mine';
  return mine.state === theirs.state && mine.reason === theirs.reason ? 'agree' : 'differ';
}
