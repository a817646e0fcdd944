/** Pages for tests: each in a frame of its own, so that a test can do to it what a real page does. */

/** Opens a page from its markup, parsed as a browser parses what it loads, and waits until it has loaded. */
export async function openPage(html: string): Promise<Document> {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'border:0;width:900px;height:600px';
  document.body.append(frame);
  const page = frame.contentDocument;
  if (!page) throw new Error('the frame has no document');
  page.open();
  page.write(html);
  page.close();
  if (page.readyState !== 'complete') {
    await new Promise((done) => frame.contentWindow?.addEventListener('load', done, { once: true }));
  }
  return page;
}

export function closePages(): void {
  for (const frame of document.querySelectorAll('iframe')) frame.remove();
}
