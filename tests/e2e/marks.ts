/** What the extension shows on a page, seen from outside. */
import type { Page } from '@playwright/test';

export interface SeenMarks {
  /** Elements that the extension has added to the page. */
  readonly elements: number;
  /** Numbered badges of its marks. */
  readonly badges: number;
  /** Names of its text highlights. */
  readonly highlights: readonly string[];
}

export const noMarks: SeenMarks = { elements: 0, badges: 0, highlights: [] };

export function marksOf(page: Page): Promise<SeenMarks> {
  return page.evaluate(() => {
    const elements = [...document.querySelectorAll('mingcha-marks')];
    return {
      elements: elements.length,
      badges: elements.flatMap((element) => [...(element.shadowRoot?.querySelectorAll('button') ?? [])])
        .length,
      highlights: [...CSS.highlights.keys()].filter((name) => name.startsWith('mingcha-')),
    };
  });
}

/** The whole document as text, with what a script could have added to it unseen. */
export function domOf(page: Page): Promise<string> {
  return page.evaluate(
    () =>
      `${new XMLSerializer().serializeToString(document)}\n` +
      `${document.adoptedStyleSheets.length} sheets, ${CSS.highlights.size} highlights`,
  );
}
