/** A Snapshot: one page as a tree of domhandler nodes, the same shape whether it was parsed from text or walked from a live page. */
import type { Document, Element } from 'domhandler';

/** How a browser paints an element. Lengths in CSS pixels, places from the top left corner of the page, colours as browsers compute them. */
export interface Look {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly fontSize: number;
  readonly indent: number;
  readonly color: string;
  readonly background: string;
  /** A picture or gradient is painted behind it, so that nothing is known of what its text stands on. */
  readonly pictured: boolean;
  /** What goes beyond its box to the side, or above and below it, is cut off and cannot be scrolled to. */
  readonly cutAside: boolean;
  readonly cutBelow: boolean;
  /** What clip or clip-path leaves of it. */
  readonly clipped: 'nothing' | 'partly' | 'not';
  /** Hardly a trace of it is painted: by its opacity, or by a transform to no size. */
  readonly faint: boolean;
  readonly position: string;
  /** Where it is painted among its neighbours: its z-index, 0 for what has none and yet lies above the text; null in the flow of the text. */
  readonly layer: number | null;
  /** Nothing inside it can be painted below or between what is outside. */
  readonly stacks: boolean;
}

export interface Snapshot {
  readonly document: Document;
  /** Address that the page was read from, or null where nobody knows it. */
  readonly url: string | null;
  /** `page`: walked from a live DOM; `html`: parsed from text. */
  readonly from: 'page' | 'html';
  /** Whether this element by itself takes its content out of sight (display none and the like). Descendants follow; walkers carry it down. */
  readonly isHidden: (element: Element) => boolean;
  /** Whether the text that stands directly in this element is out of sight, although something else in it is seen: visibility
   *  hidden around visibility visible. */
  readonly isMute: (element: Element) => boolean;
  /** Whether a script put this script or frame there, as far as anyone saw the page grow. */
  readonly isLate?: (element: Element) => boolean;
  /** What the page's own style text declares for the element by itself, where nobody laid the page out. Properties and values in lower case. */
  readonly declared?: (element: Element) => ReadonlyMap<string, string>;
  /** How the element is painted, where a browser has laid the page out: asked of few elements, as it costs. */
  readonly look?: (element: Element) => Look | null;
  /** Whether the page was beyond what is read of any page, so that the tree lacks a part of it. */
  readonly truncated?: boolean;
}

/** Elements whose text is never part of what a reader reads. */
export const silentTags: ReadonlySet<string> = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'head',
  'title',
  'select',
  'option',
  'textarea',
  'button',
  'object',
  'svg',
  'math',
]);

/** Elements that start and end a line of their own when a browser renders them. */
export const blockTags: ReadonlySet<string> = new Set([
  'address',
  'article',
  'aside',
  'blockquote',
  'body',
  'caption',
  'center',
  'dd',
  'details',
  'dialog',
  'dir',
  'div',
  'dl',
  'dt',
  'fieldset',
  'figcaption',
  'figure',
  'footer',
  'form',
  'frame',
  'frameset',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'header',
  'hr',
  'html',
  'iframe',
  'legend',
  'li',
  'main',
  'menu',
  'nav',
  'ol',
  'p',
  'pre',
  'section',
  'summary',
  'table',
  'tbody',
  'td',
  'tfoot',
  'th',
  'thead',
  'tr',
  'ul',
]);
