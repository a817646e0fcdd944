/** Arrows go from cell to cell of a table: one stop for the tab key, wherever the focus was last. */
import { useRef, useState } from 'preact/hooks';

const steps: Readonly<Record<string, readonly [down: number, across: number]>> = {
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
};

/** The cells carry their place as `data-at="down,across"`. */
export function useArrows() {
  const body = useRef<HTMLTableElement>(null);
  const [stop, setStop] = useState('0,0');
  const onKeyDown = (event: KeyboardEvent) => {
    const step = steps[event.key];
    const at = event.target instanceof HTMLElement ? event.target.dataset['at'] : undefined;
    if (!step || at === undefined) return;
    const [down = 0, across = 0] = at.split(',').map(Number);
    // Cells that the page lacks are stepped over.
    for (let far = 1; far < 40; far += 1) {
      const next = `${down + step[0] * far},${across + step[1] * far}`;
      const cell = body.current?.querySelector<HTMLElement>(`[data-at="${next}"]`);
      if (!cell) continue;
      cell.focus();
      break;
    }
    event.preventDefault();
  };
  return {
    body,
    onKeyDown,
    onFocus: (down: number, across: number) => setStop(`${down},${across}`),
    tabIndexOf: (down: number, across: number) => (stop === `${down},${across}` ? 0 : -1),
  };
}
