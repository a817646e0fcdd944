/** What may hold a table without being text: pictures, attached documents, frames that could not be read. */
import { type Element, isTag } from 'domhandler';
import { attachmentText, documentFile, sitePicture } from '../domain/headings';
import { collapse } from '../snapshot/fold';
import type { PageText } from './blocks';
import type { Figure } from './model';

/** A figure and where it stands among the lines. */
export interface PlacedFigure {
  readonly figure: Omit<Figure, 'section'>;
  readonly at: number;
}

const smallest = 60;

/** @param url the page's address, against which addresses are resolved */
export function readFigures(page: PageText, root: Element, url: string | null): PlacedFigure[] {
  const whole = page.span(root);
  if (!whole) return [];
  const placed: PlacedFigure[] = [];
  const placeOf = (node: Element): number => page.span(node)?.first ?? 0;
  const isInside = (node: Element): boolean => placeOf(node) >= whole.first && placeOf(node) <= whole.last;
  const add = (node: Element, kind: Figure['kind'], name: string, address: string): void => {
    placed.push({
      at: placeOf(node),
      figure: { kind, name: name === '' ? fileName(address) : name, address: absolute(address, url), node },
    });
  };
  for (const image of page.images.filter(isInside)) {
    const { src = '', alt = '', title = '', width, height } = image.attribs;
    const isSmall = [width, height].some(
      (size) => size !== undefined && Number.parseInt(size, 10) < smallest,
    );
    if (src !== '' && !isSmall && !sitePicture.test(src))
      add(image, 'picture', collapse(alt === '' ? title : alt), src);
  }
  for (const link of page.links.filter(isInside)) {
    const { href = '' } = link.attribs;
    const name = collapse(textOf(link));
    if (documentFile.test(href) || (href !== '' && !href.startsWith('#') && attachmentText.test(name))) {
      add(link, 'attachment', name, href);
    }
  }
  for (const frame of page.frames.filter(isInside))
    if (isUnread(frame)) add(frame, 'frame', '', frame.attribs['src'] ?? '');
  return placed.toSorted((one, other) => one.at - other.at);
}

/** The addresses of frames that show something and could not be read: documents of other sites, and all frames of a page as text. */
export function unreadFrames(page: PageText, url: string | null): string[] {
  return page.frames.filter(isUnread).map((frame) => absolute(frame.attribs['src'] ?? '', url));
}

function isUnread({ attribs, children }: Element): boolean {
  const { src = '', width, height } = attribs;
  const isSmall = [width, height].some((size) => size !== undefined && Number.parseInt(size, 10) < smallest);
  return /^(?!about:|javascript:|data:)./i.test(src) && !isSmall && !children.some(isTag);
}

function textOf(element: Element): string {
  let text = '';
  for (const child of element.children) {
    if (isTag(child)) text += textOf(child);
    else if ('data' in child && child.type === 'text') text += child.data;
  }
  return text;
}

function fileName(address: string): string {
  const [path = ''] = address.split(/[?#]/);
  return path.split('/').at(-1) ?? address;
}

function absolute(address: string, url: string | null): string {
  try {
    return new URL(address, url ?? undefined).href;
  } catch {
    return address;
  }
}
