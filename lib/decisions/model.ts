/** What a reviewer decides about findings, and what that makes of a review. Pure: storage is lib/shell/decisions. */
import type { Finding, Review } from '../judge/model';

export const decisionStates = ['pending', 'confirmed', 'dismissed'] as const;
export type DecisionState = (typeof decisionStates)[number];

/** Why a finding is dismissed: the tool misread the page, there is good reason for it, it is dealt with elsewhere, it is none of
 *  this review's business, or what the reviewer's own words say. */
export const dismissReasons = ['misread', 'justified', 'handled', 'beyond', 'other'] as const;
export type DismissReason = (typeof dismissReasons)[number];

/** What one reviewer holds of a finding or a rule, signed and dated. */
export interface Decision {
  /** `pending` with a note is a decision, too: it outweighs that of the site. */
  readonly state: DecisionState;
  /** Only of what is dismissed. */
  readonly reason: DismissReason | null;
  /** The reviewer's own words for the reason; may be empty unless the reason is `other`. */
  readonly words: string;
  readonly note: string;
  /** The reviewer's name; empty where none is known. */
  readonly by: string;
  /** ISO 8601, in UTC. */
  readonly at: string;
}

/** A decision as it is made, before it is signed and dated. */
export type Opinion = Omit<Decision, 'by' | 'at'>;

/** All that has been decided for one page: finding by finding (by id), and rule by rule for the whole site that it stands on. */
export interface Decisions {
  readonly findings: Readonly<Record<string, Decision>>;
  readonly site: Readonly<Record<string, Decision>>;
}

export const nothingDecided: Decisions = { findings: {}, site: {} };

export interface DecidedFinding {
  readonly finding: Finding;
  /** From 1, among all findings of the review: what is dismissed keeps its number, and so does what follows. */
  readonly number: number;
  readonly state: DecisionState;
  /** null where nobody has decided anything. */
  readonly decision: Decision | null;
  /** Whether the decision is about this finding or about its rule on the whole site. */
  readonly scope: 'finding' | 'site' | null;
}

/** Every finding of a review with what was decided about it, in the review's order. */
export function decided({ findings }: Review, decisions: Decisions): readonly DecidedFinding[] {
  return findings.map((finding, index) => {
    const own = ownOf(decisions.findings, finding.id);
    const decision = own ?? ownOf(decisions.site, finding.rule);
    return {
      finding,
      number: index + 1,
      state: decision?.state ?? 'pending',
      decision,
      scope: decision && (own ? 'finding' : 'site'),
    };
  });
}

/** The review with the findings that count: what is copied, sent and shown on the badge. The very same review where nothing is
 *  dismissed.
 *  @param isChosen which findings; by default all that are not dismissed */
export function chosen(
  review: Review,
  decisions: Decisions,
  isChosen: (each: DecidedFinding) => boolean = ({ state }) => state !== 'dismissed',
): Review {
  const findings = decided(review, decisions).filter(isChosen);
  if (findings.length === review.findings.length) return review;
  const ids = new Set(findings.map(({ finding }) => finding.id));
  return {
    ...review,
    findings: findings.map(({ finding }) => finding),
    corrections: review.corrections.filter(({ resolves }) => resolves.some((id) => ids.has(id))),
  };
}

/** What the marks on a page need to know: ids of dismissed findings, rules that the site is spared, and ids that count nevertheless. */
export interface Dismissals {
  readonly findings: readonly string[];
  readonly rules: readonly string[];
  readonly kept: readonly string[];
}

/** What of the decisions the marks need. Any other decision about a finding itself keeps it where its rule is dismissed for the site. */
export function dismissalsOf({ findings, site }: Decisions): Dismissals {
  const own = Object.entries(findings);
  return {
    findings: own.filter(dismisses).map(([id]) => id),
    rules: Object.entries(site)
      .filter(dismisses)
      .map(([rule]) => rule),
    kept: own.filter((each) => !dismisses(each)).map(([id]) => id),
  };
}

function dismisses([, { state }]: readonly [key: string, decision: Decision]): boolean {
  return state === 'dismissed';
}

/** Whether a finding goes unmarked: dismissed itself, or by its rule for the whole site and not kept. */
export function isDismissed({ id, rule }: Pick<Finding, 'id' | 'rule'>, dismissals: Dismissals): boolean {
  if (dismissals.findings.includes(id)) return true;
  return dismissals.rules.includes(rule) && !dismissals.kept.includes(id);
}

/** Ids come from pages and files: what every object inherits is no decision. */
function ownOf(decisions: Readonly<Record<string, Decision>>, key: string): Decision | null {
  return Object.hasOwn(decisions, key) ? (decisions[key] ?? null) : null;
}
