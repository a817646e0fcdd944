/** How an element hides what it holds, by what its style says. Menus, tabs, print and screen-reader text hide in ordinary ways. */
import { Element, Text } from 'domhandler';
import type { Look, Snapshot } from '../snapshot/tree';
import { partsOf } from './tree';

/** `ordinary`: as honest pages hide menus and tabs; `sly`: where no reader could ever find it. */
export type Hiding = 'none' | 'ordinary' | 'sly';

const mostCss = 200_000;
const rule = /(?:^|[}\s,])([.#][\w-]+)\s*(?:,[^{}]{0,200})?\{([^{}]{0,600})\}/g;

/** Declarations of the page's style elements for single classes and ids. */
function simpleRules(snapshot: Snapshot): ReadonlyMap<string, string> {
  const rules = new Map<string, string>();
  let budget = mostCss;
  for (const style of partsOf(snapshot).styles) {
    const css = style.children
      .map((child) => (child instanceof Text ? child.data : ''))
      .join('')
      .slice(0, budget);
    budget -= css.length;
    for (const match of css.matchAll(rule))
      rules.set(match[1] ?? '', `${rules.get(match[1] ?? '') ?? ''};${match[2] ?? ''}`);
    if (budget <= 0) break;
  }
  return rules;
}

/** Judges elements of one page; each once. */
export function hidingOf(snapshot: Snapshot): (element: Element) => Hiding {
  const rules = simpleRules(snapshot);
  const known = new Map<Element, Hiding>();
  return (element) => {
    let hiding = known.get(element);
    if (hiding === undefined) {
      hiding = judge(snapshot, rules, element);
      known.set(element, hiding);
    }
    return hiding;
  };
}

function judge(snapshot: Snapshot, rules: ReadonlyMap<string, string>, element: Element): Hiding {
  const { style = '', class: names = '', id = '', height = '', width = '' } = element.attribs;
  let declared = style;
  if (rules.size > 0) {
    for (const name of names.split(/\s+/)) declared += `;${rules.get(`.${name}`) ?? ''}`;
    declared += `;${rules.get(`#${id}`) ?? ''}`;
  }
  if (element.name === 'marquee' && (Number.parseInt(height, 10) < 5 || Number.parseInt(width, 10) < 5))
    return 'sly';
  const byStyle = declared.length > 3 ? styleHiding(declared.toLowerCase()) : 'none';
  if (byStyle !== 'none') return byStyle;
  const look = snapshot.look?.(element);
  const byLook = look ? lookHiding(look, groundOf(snapshot, element)) : 'none';
  if (byLook !== 'none') return byLook;
  return element.name === 'noscript' || element.name === 'template' || snapshot.isHidden(element)
    ? 'ordinary'
    : 'none';
}

/** What the browser paints tells more than style attributes do. Ink like the ground is ordinary here: what is behind may not be known.
 *  @param ground the colour of the nearest painted background, or null where a picture is behind */
export function lookHiding(look: Look, ground: string | null): Hiding {
  const out = look.left + look.width < 0 || look.top + look.height < 0;
  if (out) return look.clipped || look.width <= 1 ? 'ordinary' : 'sly';
  if (look.fontSize <= 1) return 'sly';
  if (look.cut && (look.width <= 1 || look.height <= 1)) return 'ordinary';
  if (look.clipped && look.width <= 1) return 'ordinary';
  if (look.indent <= -300 || (ground !== null && look.color === ground)) return 'ordinary';
  return transparent.test(look.color) ? 'ordinary' : 'none';
}

const transparent = /^transparent$|^rgba\(.*, 0\)$/;

/** The colour that an element's text stands on. */
function groundOf({ look }: Snapshot, element: Element): string | null {
  for (let at: Element | null = element; at; at = at.parent instanceof Element ? at.parent : null) {
    const painted = look?.(at);
    if (!painted || painted.pictured) return null;
    if (!transparent.test(painted.background)) return painted.background;
  }
  return null;
}

/** @param style declarations in lower case */
export function styleHiding(style: string): Hiding {
  const value = (property: string): string => {
    const at =
      style.lastIndexOf(`;${property}:`) >= 0 ? style.lastIndexOf(`;${property}:`) + property.length + 2 : -1;
    return at < 0 ? '' : style.slice(at, end(style, at)).trim();
  };
  style = `;${style.replaceAll(/\s*([:;])\s*/g, '$1')}`;
  const pixels = (property: string): number | null => {
    const number = /^(-?[\d.]+)(?:px|pt|em|rem|%|vw|vh)?(?:!important)?$/.exec(
      value(property).replaceAll(' ', ''),
    );
    return number ? Number(number[1]) : null;
  };
  const placed = /^(?:absolute|fixed)/.test(value('position'));
  const far = (property: string): boolean => (pixels(property) ?? 0) <= -300;
  if (placed && (far('left') || far('top') || far('right'))) return value('clip') ? 'ordinary' : 'sly';
  if (far('margin-left') || far('margin-top')) return 'sly';
  const font = pixels('font-size');
  if (font !== null && font <= 1 && !/em|%/.test(value('font-size'))) return 'sly';
  const ink = colour(value('color'));
  const ground = colour(value('background-color') || value('background'));
  if (ink !== '' && ink === ground) return 'sly';
  const tiny = (property: string): boolean => {
    const size = pixels(property);
    return size !== null && size >= 0 && size <= 1;
  };
  if (/hidden/.test(value('overflow')) && (tiny('height') || tiny('width') || tiny('max-height')))
    return 'ordinary';
  if (far('text-indent') || pixels('opacity') === 0 || tiny('line-height')) return 'ordinary';
  if (value('display').startsWith('none') || /^(?:hidden|collapse)/.test(value('visibility')))
    return 'ordinary';
  return /rect\(0|inset\((?:50|100)%|scale\(0\)/.test(style) ? 'ordinary' : 'none';
}

function end(style: string, from: number): number {
  const at = style.indexOf(';', from);
  return at < 0 ? style.length : at;
}

function colour(value: string): string {
  const short = /^#([\da-f])([\da-f])([\da-f])$/.exec(value);
  if (short) return `#${short[1]}${short[1]}${short[2]}${short[2]}${short[3]}${short[3]}`;
  return value === 'white' ? '#ffffff' : value === 'black' ? '#000000' : value;
}
