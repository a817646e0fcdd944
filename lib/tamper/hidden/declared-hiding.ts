/** Hiding by what a page's style text declares, for pages that nobody rendered. */
import { Element } from 'domhandler';
import type { Hider, HidingWay } from './hider';

type Declared = ReadonlyMap<string, string>;

/** Nobody moves a thing so far who wants it to be seen. */
const far = -300;
/** A drawer waits just beyond the edge of the window. */
const atTheEdge = 60;

/** What declarations of one element do to all that it holds. */
export function declaredHiding(style: Declared): HidingWay | null {
  if (style.size === 0) return null;
  const value = (property: string): string => style.get(property) ?? '';
  const pixels = (property: string): number | null => lengthOf(value(property));
  const isFar = (property: string): boolean => (pixels(property) ?? 0) <= far;
  const placed = /^(?:absolute|fixed)/.test(value('position'));

  const aside = (placed && isFar('left')) || isFar('margin-left');
  const reach = (pixels('left') ?? pixels('margin-left') ?? 0) + (pixels('width') ?? 0);
  // The rail of a carousel is wider than it is moved.
  const away = aside
    ? reach < -atTheEdge
    : isFar('margin-top') || (placed && (isFar('top') || isFar('right')));
  if (away) return value('clip') ? 'ordinary' : 'sly';
  const ink = colour(value('color'));
  if (ink !== '' && ink === colour(value('background-color') || value('background'))) return 'sly';

  const isTiny = (property: string): boolean => {
    const size = pixels(property);
    return size !== null && size >= 0 && size <= 2;
  };
  if (
    /hidden|clip|auto|scroll/.test(value('overflow')) &&
    ['height', 'width', 'max-height', 'max-width'].some(isTiny)
  )
    return 'ordinary';
  if (isFar('text-indent') || isTiny('line-height')) return 'ordinary';
  const opacity = pixels('opacity');
  if (opacity !== null && opacity <= leastOpacity) return 'ordinary';
  if (value('position') !== '' && Number(value('z-index')) < 0) return 'ordinary';
  return empty.test(`${value('clip')} ${value('clip-path')} ${value('transform')}`) ? 'ordinary' : null;
}

const leastOpacity = 0.05;
const empty = /rect\((?:0|1px,? ?1px,? ?1px,? ?1px)|inset\((?:50|100)%|circle\(0|scale\(0(?:\.0\d*)?\)/;

/** Letters of no size, or of no colour; what stands nearest to the text decides. */
export function declaredTextHiding(element: Element, declared: (element: Element) => Declared): Hider | null {
  return tinyLetters(element, declared) ?? paleLetters(element, declared);
}

function tinyLetters(element: Element, declared: (element: Element) => Declared): Hider | null {
  for (let at: Element | null = element; at; at = at.parent instanceof Element ? at.parent : null) {
    const size = declared(at).get('font-size');
    if (size === undefined) continue;
    const length = lengthOf(size);
    const isNothing = length !== null && (length === 0 || (length <= 1 && !/em|%/.test(size)));
    return isNothing ? { element: at, how: 'sly' } : null;
  }
  return null;
}

/** Of their ground's colour, or transparent. White letters stand on grounds that files of styles colour: there the ground must be told nearby. */
function paleLetters(element: Element, declared: (element: Element) => Declared): Hider | null {
  let ink = '';
  let inked = element;
  let away = 0;
  for (let at: Element | null = element; at; at = at.parent instanceof Element ? at.parent : null) {
    const style = declared(at);
    if (ink === '') {
      ink = colour(
        style.get('color') ?? (at.name === 'font' ? (at.attribs['color'] ?? '').toLowerCase() : ''),
      );
      inked = at;
      if (/^transparent$|^rgba\(.*,0(?:\.0\d*)?\)$/.test(ink)) return { element: at, how: 'ordinary' };
    }
    const ground = colour(
      style.get('background-color') ?? style.get('background') ?? (at.attribs['bgcolor'] ?? '').toLowerCase(),
    );
    if (ground !== '' || at.attribs['background'] !== undefined)
      return ink !== '' && ink === ground ? { element: inked, how: 'ordinary' } : null;
    if (ink === '#ffffff' && (isStyled(at) || (away += 1) > nearby)) return null;
  }
  return null;
}

const nearby = 6;

/** A file of styles may colour what has a name. */
function isStyled({ attribs }: Element): boolean {
  return attribs['class'] !== undefined || attribs['id'] !== undefined;
}

function lengthOf(value: string): number | null {
  const [, number] = /^(-?[\d.]+)(?:px|pt|em|rem|%|vw|vh)?$/.exec(value) ?? [];
  return number === undefined ? null : Number(number);
}

function colour(value: string): string {
  const short = /^#([\da-f])([\da-f])([\da-f])$/.exec(value);
  if (short) return `#${short[1]}${short[1]}${short[2]}${short[2]}${short[3]}${short[3]}`;
  return value === 'white' ? '#ffffff' : value === 'black' ? '#000000' : value;
}
