/** Deciding about findings: what a click or a key means for what is stored, and how it is taken back. */
import { useMemo, useRef, useState } from 'preact/hooks';
import type { ListedFinding } from '../../lib/decisions/filter';
import type { Decision, DismissReason, Opinion } from '../../lib/decisions/model';
import { ruleSummary } from '../../lib/export/rule-texts';
import type { PanelActions } from '../panel/panel-actions';
import type { Say } from '../panel/panel-status';
import type { Speech } from '../controls/speech';

/** How far a dismissal goes. `page`: this rule on this page; `site`: this rule on this website; `everywhere`: the rule is switched off. */
export type DismissScope = 'here' | 'page' | 'site' | 'everywhere';

export interface DismissWish {
  readonly scope: DismissScope;
  /** null only with `everywhere`. */
  readonly reason: DismissReason | null;
  readonly words: string;
}

/** The form that is open in a card. */
export interface OpenForm {
  readonly id: string;
  readonly kind: 'dismiss' | 'note';
}

/** Everything by finding id. The same object as long as the panel lives, so that no card is drawn anew for it. */
export interface DecidingActions {
  /** Confirms; what is confirmed becomes pending again. */
  readonly confirm: (id: string) => void;
  readonly openForm: (form: OpenForm) => void;
  readonly closeForm: () => void;
  readonly dismiss: (id: string, wish: DismissWish) => void;
  readonly note: (id: string, text: string) => void;
  readonly restore: (id: string) => void;
  readonly restoreSite: (rule: string) => void;
}

const blank: Opinion = { state: 'pending', reason: null, words: '', note: '' };

interface DecidingOptions {
  readonly speech: Speech;
  readonly say: Say;
  /** The selected finding is about to leave the list. */
  readonly beforeLeaving: () => void;
}

/** Decides about the findings listed: what is decided is stored at once, and a dismissal is told with a way back.
 *  @returns the form that is open, one at a time, and the actions */
export function useDeciding(
  listed: readonly ListedFinding[],
  actions: PanelActions,
  { speech, say, beforeLeaving }: DecidingOptions,
): { readonly form: OpenForm | null; readonly on: DecidingActions } {
  const [form, setForm] = useState<OpenForm | null>(null);
  const known = { listed, actions, say, beforeLeaving, t: speech.t, language: speech.language };
  const latest = useRef(known);
  latest.current = known;

  const on = useMemo((): DecidingActions => {
    const find = (id: string) => latest.current.listed.find(({ finding }) => finding.id === id);

    const dismissAll = (all: readonly ListedFinding[], opinion: Opinion) => {
      const { actions: page, say: tell, t: words } = latest.current;
      page.decide(byId(all, ({ decision }) => ({ ...opinion, note: decision?.note ?? '' })));
      tell(words('dismiss.done', { count: all.length }), () => page.decide(byId(all, ownOpinion)));
    };

    const dismiss = (id: string, { scope, reason, words: own }: DismissWish) => {
      const each = find(id);
      if (!each) return;
      const { actions: page, say: tell, t: words } = latest.current;
      const { rule } = each.finding;
      const opinion: Opinion = { ...blank, state: 'dismissed', reason, words: own };
      setForm(null);
      latest.current.beforeLeaving();
      switch (scope) {
        case 'here':
          return dismissAll([each], opinion);
        case 'page':
          return dismissAll(ofItsKind(latest.current.listed, each), opinion);
        case 'site':
          // Its own decision would outweigh that of the site.
          page.decide({ [id]: null });
          page.decideForSite({ [rule]: opinion });
          return tell(words('dismiss.doneSite'), () => {
            page.decideForSite({ [rule]: null });
            page.decide(byId([each], ownOpinion));
          });
        case 'everywhere':
          page.setRule(rule, false);
          return tell(
            words('dismiss.doneEverywhere', { rule: ruleSummary(rule, latest.current.language) }),
            () => page.setRule(rule, true),
          );
      }
    };

    return {
      dismiss,
      openForm: setForm,
      closeForm: () => setForm(null),
      confirm: (id) => {
        const each = find(id);
        if (!each) return;
        const isConfirmed = each.state === 'confirmed';
        const opinion: Opinion = { ...blank, state: 'confirmed', note: each.decision?.note ?? '' };
        latest.current.actions.decide({ [id]: isConfirmed ? pendingOpinion(each) : opinion });
      },
      note: (id, text) => {
        const each = find(id);
        if (!each) return;
        const before = each.decision ? opinionOf(each.decision) : blank;
        const opinion = { ...before, note: text.trim() };
        latest.current.actions.decide({ [id]: isNothing(opinion) ? null : opinion });
        latest.current.say(latest.current.t('note.saved'));
        setForm(null);
      },
      restore: (id) => {
        const each = find(id);
        if (each) latest.current.actions.decide({ [id]: pendingOpinion(each) });
      },
      restoreSite: (rule) => latest.current.actions.decideForSite({ [rule]: null }),
    };
  }, []);
  return { form, on };
}

/** What `page` dismisses: all of the rule that nobody has decided about, and the one at hand. */
export function ofItsKind(listed: readonly ListedFinding[], one: ListedFinding): readonly ListedFinding[] {
  return listed.filter(
    (each) => each === one || (each.finding.rule === one.finding.rule && each.state === 'pending'),
  );
}

/** Pending again. Where the site spares the rule, that has to be said; else only a note remains. */
function pendingOpinion({ scope, decision }: ListedFinding): Opinion | null {
  const opinion = { ...blank, note: decision?.note ?? '' };
  return scope === 'finding' && isNothing(opinion) ? null : opinion;
}

function ownOpinion({ scope, decision }: ListedFinding): Opinion | null {
  return scope === 'finding' && decision ? opinionOf(decision) : null;
}

function opinionOf({ state, reason, words, note }: Decision): Opinion {
  return { state, reason, words, note };
}

function isNothing({ state, note }: Opinion): boolean {
  return state === 'pending' && note === '';
}

function byId(
  all: readonly ListedFinding[],
  opinion: (each: ListedFinding) => Opinion | null,
): Readonly<Record<string, Opinion | null>> {
  return Object.fromEntries(all.map((each) => [each.finding.id, opinion(each)]));
}
