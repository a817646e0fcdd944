/** The focus goes into what has just opened, and back to where it was when that closes. */
import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/** @param taker takes the focus; who has left its form or group for something else by then keeps the focus there */
export function useBorrowedFocus(taker: RefObject<HTMLElement>): void {
  useLayoutEffect(() => {
    const before = document.activeElement;
    const around = taker.current?.closest('form, [role="group"]');
    taker.current?.focus();
    return () => {
      if (before instanceof HTMLElement && around?.contains(document.activeElement)) before.focus();
    };
  }, []);
}
