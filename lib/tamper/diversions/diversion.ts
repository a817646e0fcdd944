/** What sends visitors or crawlers elsewhere, as a rule tells of it, and what its tests share. */
import type { Element } from 'domhandler';
import { endsCheaply, hostOf, isSellersHost } from '../../domain/hosts';
import type { Place } from '../../report/model';

export interface Diversion {
  readonly kind:
    | 'script'
    | 'frame'
    | 'embed'
    | 'refresh'
    | 'packed'
    | 'inserted'
    | 'disguised'
    | 'source'
    | 'base'
    | 'form';
  readonly target: string;
  readonly place: Place;
  /** Another script put it there, as far as anyone saw that. */
  readonly late: boolean;
}

/** One element's way elsewhere, as a test of it tells. */
export type Departure = Omit<Diversion, 'late'>;

/** Whether an address leads to a site that the page has no honest reason for. */
export type IsForeign = (address: string) => boolean;

/** Addresses with a host, in a script's text. */
export const absolute = /(?:https?:)?\/\/[a-z0-9.-]+\.[a-z]{2,}[^\s"'<>\\]*/gi;

/** Whether an address is one that sellers have. */
export function isSellers(address: string): boolean {
  const host = hostOf(address) ?? '';
  return isSellersHost(host) || endsCheaply(host);
}

/** Where a diversion stands. @param text what is quoted of it */
export function placeOf(part: 'script' | 'frame' | 'meta', text: string, node: Element): Place {
  return { kind: 'page', part, text, node };
}
