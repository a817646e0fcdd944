/** Keys of the list of findings. While somebody types, chooses, or holds a modifier, they mean what they always mean. */
import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/** What a key asks for. */
export type KeyWish =
  'next' | 'previous' | 'confirm' | 'dismiss' | 'note' | 'show' | 'copy' | 'search' | 'help' | 'escape';

const wishes: Readonly<Record<string, KeyWish>> = {
  j: 'next',
  k: 'previous',
  c: 'confirm',
  d: 'dismiss',
  n: 'note',
  x: 'show',
  y: 'copy',
  '/': 'search',
  '?': 'help',
  Escape: 'escape',
};

/** These mean it only inside the list: elsewhere arrows scroll, and Enter presses what has the focus. */
const wishesInList: Readonly<Record<string, KeyWish>> = { ArrowDown: 'next', ArrowUp: 'previous' };

/** @param single whether single characters mean anything; Escape and the arrows always do
 *  @param heard obeys a wish, and says whether it was one that could be obeyed */
export function useKeys(
  list: RefObject<HTMLElement>,
  single: boolean,
  heard: (wish: KeyWish) => boolean,
): void {
  // At once, not after the first painting: a key may come before that.
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || event.isComposing)
        return;
      const wish = !single && event.key.length === 1 ? null : wishOf(event, list.current);
      if (wish !== null && heard(wish)) event.preventDefault();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  });
}

function wishOf({ key, target }: KeyboardEvent, list: Element | null): KeyWish | null {
  const element = target instanceof Element ? target : document.body;
  // An open sheet may have lost the focus to nothing, and still covers the list.
  if (document.querySelector(':modal')) return null;
  if (element.closest('[role="menu"], [role="tablist"]')) return null;
  if (key === 'Escape') return 'escape';
  if (element.closest('input, textarea, select, [contenteditable]')) return null;
  if (key === 'Enter') return element === document.body ? 'show' : null;
  return wishes[key] ?? (list?.contains(element) ? (wishesInList[key] ?? null) : null);
}
