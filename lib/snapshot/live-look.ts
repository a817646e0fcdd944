/** How the browser paints a live element. */
import { rectOf } from './live-dom';
import type { Look } from './tree';

const hides = /hidden|clip/;

/** Lengths are in CSS pixels of the page; of the window where the element is fixed to it. */
export function lookOf(element: Element): Look {
  const box = rectOf(element);
  const style = getComputedStyle(element);
  const { position } = style;
  // What is fixed to the window has no place on the page.
  const [aside, below] = position === 'fixed' ? [0, 0] : [scrollX, scrollY];
  const opacity = Number(style.opacity);
  const layer = style.zIndex === 'auto' ? null : Number(style.zIndex);
  const stacks = layer !== null || opacity < 1 || style.transform !== 'none' || /fixed|sticky/.test(position);
  return {
    left: box.left + aside,
    top: box.top + below,
    width: box.width,
    height: box.height,
    fontSize: Number.parseFloat(style.fontSize),
    indent: Number.parseFloat(style.textIndent),
    color: style.color,
    background: style.backgroundColor,
    pictured: style.backgroundImage !== 'none',
    cutAside: cuts(style.overflowX, box.width),
    cutBelow: cuts(style.overflowY, box.height),
    clipped: clippedBy(style),
    faint: opacity <= leastOpacity || isShrunk(style.transform),
    position,
    layer: layer ?? (stacks || position !== 'static' ? 0 : null),
    stacks,
  };
}

/** A box of a pixel scrolls for nobody. */
function cuts(overflow: string, size: number): boolean {
  return hides.test(overflow) || (size <= 1 && /auto|scroll/.test(overflow));
}

const leastOpacity = 0.05;
const leastScale = 0.05;

/** Whether a transform leaves no width or no height; one in space is a card that turns. */
function isShrunk(transform: string): boolean {
  if (!transform.startsWith('matrix(')) return false;
  const [a = 1, b = 0, c = 0, d = 1] = transform.slice('matrix('.length).split(',').map(Number.parseFloat);
  return Math.abs(a) + Math.abs(b) < leastScale || Math.abs(c) + Math.abs(d) < leastScale;
}

/** Shapes without an inside, as browsers write them back. */
const emptyClip = /^rect\((?:[01]px, ){3}[01]px\)$/;
const emptyPath =
  /^inset\((?:[5-9]\d|100)(?:\.\d+)?%\)|^(?:circle|ellipse)\(0(?:px|%)?[ )]|^polygon\((0\S* 0\S*)(?:, \1)*\)$/;

function clippedBy({ clip, clipPath, position }: CSSStyleDeclaration): Look['clipped'] {
  const isClipped = clip !== 'auto' && /absolute|fixed/.test(position);
  if (!isClipped && clipPath === 'none') return 'not';
  return (isClipped && emptyClip.test(clip)) || emptyPath.test(clipPath) ? 'nothing' : 'partly';
}
