/** A long list comes a few items at a time: what may be in sight at once, more while the browser idles, the rest as its end comes near. */
import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

export interface Growing {
  /** How many are drawn. */
  readonly shown: number;
  /** Stands after the last of them. */
  readonly end: RefObject<HTMLDivElement>;
  /** How many more come at the next wish; 0 where all are drawn. */
  readonly more: number;
  /** Somebody wants more, however near the end is. */
  readonly grow: () => void;
}

/** How many are drawn at once, in each step while the browser idles, and before the end has to come near. */
const first = 30;
const step = 20;
const chunk = 100;

/** @param total how many there are */
export function useGrowing(total: number): Growing {
  const [wanted, setWanted] = useState(chunk);
  const [drawn, setDrawn] = useState(first);
  const end = useRef<HTMLDivElement>(null);
  const isGrowing = drawn < Math.min(wanted, total);
  const grow = () => setWanted((count) => count + chunk);

  useEffect(() => {
    if (!isGrowing) return undefined;
    const idle = requestIdleCallback(() => setDrawn(drawn + step));
    return () => cancelIdleCallback(idle);
  }, [isGrowing, drawn]);

  useEffect(() => {
    if (isGrowing || !end.current) return undefined;
    const watching = new IntersectionObserver(([entry]) => entry?.isIntersecting && grow(), {
      rootMargin: '600px',
    });
    watching.observe(end.current);
    return () => watching.disconnect();
  }, [isGrowing, drawn, drawn < total]);

  return { shown: Math.min(drawn, total), end, more: Math.min(chunk, Math.max(0, total - drawn)), grow };
}
