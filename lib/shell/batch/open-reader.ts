/** Opens the reader, the hidden page that fetches and reads: as an offscreen document, or in a frame where the worker is a page itself. */
import { browser } from 'wxt/browser';

const path = '/reader.html';

interface WithOffscreen {
  readonly offscreen?: {
    createDocument(wish: { url: string; reasons: string[]; justification: string }): Promise<void>;
    closeDocument(): Promise<void>;
  };
}

let opening: Promise<void> | undefined;

/** It is there when this resolves; a second one is never opened. */
export function openReader(): Promise<void> {
  opening ??= open().catch((error: unknown) => {
    opening = undefined;
    throw error;
  });
  return opening;
}

/** What the reader has not finished is lost. Where none is open, nothing happens. */
export async function closeReader(): Promise<void> {
  opening = undefined;
  const { offscreen } = browser as WithOffscreen;
  if (offscreen) await offscreen.closeDocument().catch(() => undefined);
  else frame()?.remove();
}

async function open(): Promise<void> {
  const { offscreen } = browser as WithOffscreen;
  if (!offscreen) {
    await openFrame();
    return;
  }
  const justification =
    'Reads fetched pages of a batch in a thread, while the service worker comes and goes.';
  try {
    await offscreen.createDocument({ url: path, reasons: ['WORKERS'], justification });
  } catch (error) {
    // It outlived the worker that had opened it.
    if (!/single offscreen/i.test(String(error))) throw error;
  }
}

function frame(): Element | null {
  return globalThis.document?.querySelector(`iframe[src="${path}"]`) ?? null;
}

async function openFrame(): Promise<void> {
  if (frame()) return;
  const reader = document.createElement('iframe');
  reader.src = path;
  await new Promise((loaded) => {
    reader.addEventListener('load', loaded, { once: true });
    document.body.append(reader);
  });
}
