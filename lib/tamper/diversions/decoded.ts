/** What a script's text says once its disguises are taken off: characters by number, escapes, Base64, and the packer that numbers words. */

const mostHidden = 20_000;

/** The disguised parts of a script in the clear, joined by blanks; '' where it has none. Nothing is run. */
export function decoded(code: string): string {
  return [...escaped(code), ...numbered(code), ...encoded(code), ...unpacked(code)]
    .join(' ')
    .slice(0, mostHidden);
}

function* escaped(code: string): Generator<string> {
  const pattern = /(?:\\x[\da-f]{2}|%u[\da-f]{4}|\\u[\da-f]{4}|%[\da-f]{2}){1,4000}/gi;
  if (!/(?:\\x[\da-f]{2}){4}|%u[\da-f]{4}|%3c|(?:\\u[\da-f]{4}){4}/i.test(code)) return;
  yield code.replaceAll(pattern, (run) =>
    run.replaceAll(/\\x([\da-f]{2})|(?:%u|\\u)([\da-f]{4})|%([\da-f]{2})/gi, (_, x, u, p) =>
      String.fromCharCode(Number.parseInt(String(x ?? u ?? p), 16)),
    ),
  );
}

function* numbered(code: string): Generator<string> {
  for (const [, list = ''] of code.matchAll(/fromCharCode\s*\(([\d\s,]{20,8000})\)/g))
    yield String.fromCharCode(...list.split(',').slice(0, 2_000).map(Number));
}

function* encoded(code: string): Generator<string> {
  for (const [, data = ''] of code.matchAll(/atob\s*\(\s*["']([\w+/=]{12,8000})["']/g)) {
    const known = decodeBase64(data);
    if (known !== null) yield known;
  }
}

function decodeBase64(data: string): string | null {
  try {
    return atob(data);
  } catch {
    return null; // not the alphabet of Base64: what it says is not known
  }
}

/** eval(function(p,a,c,k,e,d){…}('0.1="2://3.4"',5,5,'location|href|…'.split('|'),…)): words stand under their numbers. */
function* unpacked(code: string): Generator<string> {
  const packer =
    /\(\s*(["'])((?:\\.|(?!\1)[^\\]){4,20000}?)\1\s*,\s*(\d{1,2})\s*,\s*\d{1,5}\s*,\s*(["'])([^"']{0,20000})\4\s*\.\s*split/g;
  for (const [, , text = '', base = '', , list = ''] of code.matchAll(packer)) {
    const words = list.split('|');
    const radix = Math.min(36, Math.max(2, Number(base)));
    yield text
      .replaceAll('\\', '')
      .replaceAll(/\b[\da-z]+\b/g, (key) => words[Number.parseInt(key, radix)] || key);
  }
}

/** A script's text with strings joined that it adds one to the other: "scr"+"ipt". */
export function joined(code: string): string {
  return code.replaceAll(/(["'])\s*\+\s*\1/g, '');
}
