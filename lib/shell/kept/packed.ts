/** Data in a small string: storage.session holds ten megabytes in all, and hundreds of tabs share them. */

/** JSON, deflated, in base64. */
export async function pack(data: unknown): Promise<string> {
  const bytes = await throughStream(
    new TextEncoder().encode(JSON.stringify(data)),
    new CompressionStream('deflate-raw'),
  );
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}

/** @returns what was packed, or null where the string holds nothing of the kind */
export async function unpack(packed: unknown): Promise<unknown> {
  if (typeof packed !== 'string') return null;
  try {
    const bytes = Uint8Array.from(atob(packed), (character) => character.charCodeAt(0));
    const text = await throughStream(bytes, new DecompressionStream('deflate-raw'));
    return JSON.parse(new TextDecoder().decode(text));
  } catch {
    return null;
  }
}

async function throughStream(
  bytes: Uint8Array<ArrayBuffer>,
  stream: CompressionStream | DecompressionStream,
): Promise<Uint8Array> {
  const passed = new Blob([bytes]).stream().pipeThrough(stream);
  return new Uint8Array(await new Response(passed).arrayBuffer());
}
