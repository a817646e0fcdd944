/** What keeps a thing from a reader's eyes, and how honest that way is. */
import type { Element } from 'domhandler';

/** `ordinary`: as honest pages hide menus and tabs; `sly`: where no reader could ever find it. */
export type HidingWay = 'ordinary' | 'sly';

export interface Hider {
  /** The outermost element that hides. */
  readonly element: Element;
  readonly how: HidingWay;
}
