/** What the keys of the list of findings do. */
import type { RefObject } from 'preact';
import type { Filter, ListedFinding } from '../../lib/decisions/filter';
import type { DecidingActions, OpenForm } from './deciding';
import type { KeyWish } from './keys';
import type { Stepping } from './stepping';

/** What keys work upon. */
interface KeyTargets {
  readonly all: readonly ListedFinding[];
  readonly list: RefObject<HTMLElement>;
  readonly search: RefObject<HTMLInputElement>;
  readonly stepping: Stepping;
  readonly form: OpenForm | null;
  readonly on: DecidingActions;
  readonly filter: Filter;
  readonly onFilter: (filter: Filter) => void;
  readonly onShow: (findingId: string) => void;
  readonly onCopy: (findingId: string) => void;
  readonly onHelp: () => void;
}

/** @returns whether there was something that the wish could be about */
export function obey(wish: KeyWish, targets: KeyTargets): boolean {
  const { all, search, stepping } = targets;
  switch (wish) {
    case 'next':
    case 'previous':
      stepping.step(wish === 'next' ? 1 : -1);
      return true;
    case 'search':
      search.current?.focus();
      return true;
    case 'help':
      targets.onHelp();
      return true;
    case 'escape':
      return escape(targets);
    default: {
      const current = all.find(({ finding }) => finding.id === stepping.current());
      if (current) act(wish, current, targets);
      return current !== undefined;
    }
  }
}

function act(wish: KeyWish, { finding, state }: ListedFinding, { on, onShow, onCopy }: KeyTargets): void {
  const { id } = finding;
  if (wish === 'show') onShow(id);
  else if (wish === 'copy') onCopy(id);
  else if (wish === 'note') on.openForm({ id, kind: 'note' });
  else if (wish === 'confirm') on.confirm(id);
  else if (state === 'dismissed') on.restore(id);
  else on.openForm({ id, kind: 'dismiss' });
}

/** Closes what is open, nearest first. */
function escape({ list, search, stepping, form, on, filter, onFilter }: KeyTargets): boolean {
  if (form) {
    on.closeForm();
    stepping.reveal(form.id);
    list.current
      ?.querySelector<HTMLElement>(`[data-finding="${CSS.escape(form.id)}"] .finding-message`)
      ?.focus();
    return true;
  }
  if (filter.search === '' || document.activeElement !== search.current) return false;
  onFilter({ ...filter, search: '' });
  return true;
}
