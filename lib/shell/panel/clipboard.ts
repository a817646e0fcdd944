/** Writes to the clipboard from a page of the extension. Call it straight from the click: after an await, browsers refuse. */
import type { ClipboardContent } from '../../export/clipboard-content';

/** Puts all forms of the content into one clipboard item. @returns whether it got there */
export async function copy(content: ClipboardContent): Promise<boolean> {
  const written = navigator.clipboard?.write([item(content)]);
  try {
    if (!written) return copyByCommand(content);
    await written;
    return true;
  } catch {
    // A side panel without focus may not write, but may still copy.
    return copyByCommand(content);
  }
}

/** Puts content onto the clipboard that has yet to be made; called from the click, the browser waits for it. @returns whether it got there */
export async function copyLater(content: Promise<ClipboardContent>, isTable: boolean): Promise<boolean> {
  const blob = async (type: string, pick: (made: ClipboardContent) => string | undefined) =>
    new Blob([pick(await content) ?? ''], { type });
  const forms: Record<string, Promise<Blob>> = { 'text/plain': blob('text/plain', ({ text }) => text) };
  if (isTable) forms['text/html'] = blob('text/html', ({ html }) => html);
  try {
    await navigator.clipboard.write([new ClipboardItem(forms)]);
    return true;
  } catch {
    return copyByCommand(await content);
  }
}

/** Puts a picture onto the clipboard. @returns whether it got there; older browsers take none */
export async function copyPicture(png: Blob): Promise<boolean> {
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': png })]);
    return true;
  } catch {
    return false;
  }
}

function item({ text, html }: ClipboardContent): ClipboardItem {
  const forms: Record<string, Blob> = { 'text/plain': new Blob([text], { type: 'text/plain' }) };
  if (html !== undefined) forms['text/html'] = new Blob([html], { type: 'text/html' });
  return new ClipboardItem(forms);
}

function copyByCommand({ text, html }: ClipboardContent): boolean {
  let filled = false;
  const fillIn = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    if (html !== undefined) event.clipboardData?.setData('text/html', html);
    event.preventDefault();
    filled = true;
  };
  document.addEventListener('copy', fillIn, { once: true });
  const done = document.execCommand('copy');
  document.removeEventListener('copy', fillIn);
  return done && filled;
}
