/** Document order of nodes, for the few that findings point at. */
import type { AnyNode, ChildNode } from 'domhandler';

/** Child numbers from the root down: comparable with those of any node of the same tree. */
export type Position = readonly number[];

/** The position of a node. Costs its depth and its siblings, so it is asked for findings, not for pages. */
export function positionOf(node: AnyNode): Position {
  const path: number[] = [];
  for (let at: AnyNode = node; at.parent; at = at.parent) {
    path.push(at.parent.children.indexOf(at as ChildNode));
  }
  return path.toReversed();
}

/** The position right behind a node and all that it holds. */
export function positionAfter(node: AnyNode): Position {
  return [...positionOf(node), Infinity];
}

/** Negative where `a` comes first; an ancestor comes before what it holds. */
export function comparePositions(a: Position, b: Position): number {
  const depth = Math.min(a.length, b.length);
  for (let level = 0; level < depth; level += 1) {
    const [left = 0, right = 0] = [a[level], b[level]];
    if (left !== right) return left < right ? -1 : 1;
  }
  return a.length - b.length;
}
