/** Hands files to the browser's downloads, from a page of the extension. */
/** Long enough for a download to begin: from then on it no longer needs the address. */
const addressLives = 60_000;

interface Download {
  readonly name: string;
  readonly type: string;
  readonly content: BlobPart;
}

/** Begins the download; nobody learns what comes of it. */
export function save({ name, type, content }: Download): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = Object.assign(document.createElement('a'), { href: url, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), addressLives);
}
