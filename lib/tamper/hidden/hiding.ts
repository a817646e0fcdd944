/** How a thing is kept from a reader's eyes, and by which element. Menus, tabs, print and screen-reader text hide in ordinary ways. */
import { Element } from 'domhandler';
import type { Snapshot } from '../../snapshot/tree';
import { coverFinder } from './cover';
import { declaredHiding, declaredTextHiding } from './declared-hiding';
import type { Hider, HidingWay } from './hider';
import { cutAway, movedAway, paintedHiding } from './painted-hiding';
import { paintedTextHiding } from './painted-text';
import { selfAndAbove } from '../parts';
import { boxedByScripts } from './written-hiding';

const finders = new WeakMap<Snapshot, (element: Element) => Hider | null>();

/** Judges what stands in an element: whether anything hides it, from the element itself up to the whole page; each once.
 *  What it costs is the reason to ask only of things that would be guilty where they are hidden. */
export function hiderFinder(snapshot: Snapshot): (element: Element) => Hider | null {
  let find = finders.get(snapshot);
  if (!find) {
    const known = new Map<Element, Hider | null>();
    const search = searcher(snapshot);
    find = (element) => {
      let hider = known.get(element);
      if (hider === undefined) known.set(element, (hider = search(element)));
      return hider;
    };
    finders.set(snapshot, find);
  }
  return find;
}

function searcher(snapshot: Snapshot): (element: Element) => Hider | null {
  const ways = new Map<Element, HidingWay | null>();
  const wayOf = (element: Element): HidingWay | null => {
    let way = ways.get(element);
    if (way === undefined) ways.set(element, (way = judge(snapshot, element)));
    return way;
  };
  const coverOf = coverFinder(snapshot);
  const boxed = boxedByScripts(snapshot);

  return (element) => {
    let hider = textHiding(snapshot, element) ?? movedAway(snapshot, element);
    for (const at of selfAndAbove(element)) {
      const how = wayOf(at);
      if (how) hider = { element: at, how: hider?.how === 'sly' ? 'sly' : how };
      const script = boxed.get(at);
      if (script && !hider) hider = { element: script, how: 'ordinary' };
    }
    const other = hider ?? cutAway(snapshot, element) ?? coverOf(element);
    return other instanceof Element ? { element: other, how: 'ordinary' } : other;
  };
}

/** What an element does to all that it holds. */
function judge(snapshot: Snapshot, element: Element): HidingWay | null {
  const { name } = element;
  if (name === 'marquee' && isNarrow(snapshot, element)) return 'sly';
  if (name === 'svg' && isDot(element)) return 'sly';
  const way = snapshot.look
    ? paintedHiding(snapshot, element)
    : declaredHiding(declarations(snapshot, element));
  if (way) return way;
  if (name === 'details' && !('open' in element.attribs) && isUnlabelled(element)) return 'ordinary';
  return name === 'noscript' || name === 'template' || snapshot.isHidden(element) ? 'ordinary' : null;
}

/** A closed box that says nothing of what is in it is opened by nobody. */
function isUnlabelled(details: Element): boolean {
  const summary = details.children.find((child) => child instanceof Element && child.name === 'summary');
  return !(summary instanceof Element && summary.children.length > 0);
}

/** What is done to text alone, by its colour or size. */
function textHiding(snapshot: Snapshot, element: Element): Hider | null {
  return snapshot.look
    ? paintedTextHiding(snapshot, element)
    : declaredTextHiding(element, (each) => declarations(snapshot, each));
}

const nothing: ReadonlyMap<string, string> = new Map();

function declarations({ declared }: Snapshot, element: Element): ReadonlyMap<string, string> {
  return declared?.(element) ?? nothing;
}

/** A picture of one pixel. */
function isDot({ attribs: { width = '', height = '' } }: Element): boolean {
  return /^[01](?:px)?$/.test(width) && /^[01](?:px)?$/.test(height);
}

/** Less than a line is high or a character is wide. */
const leastMarquee = 5;

function isNarrow({ look }: Snapshot, marquee: Element): boolean {
  const { height = '', width = '' } = marquee.attribs;
  if (Number.parseInt(height, 10) < leastMarquee || Number.parseInt(width, 10) < leastMarquee) return true;
  const painted = look?.(marquee);
  return painted ? painted.height < leastMarquee || painted.width < leastMarquee : false;
}
