/** Honest pages of the unseen sets: every passage in a report and as a notice, every body as author, numbers that differ for honest reasons. */
import type { HonestPage } from './honest-pages';
import { htmlOf, partsOf } from './page';
import { divergent, unseenBodies } from './honest-lines';

const made = 'https://www.chengyuan.gov.cn/xxgk/1.html';

export type AddressedPage = HonestPage & { readonly url: string };

/** @param passages honest lines by the office that publishes them */
export function* pagesWith(passages: Readonly<Record<string, readonly string[]>>): Generator<AddressedPage> {
  for (const [office, lines] of Object.entries(passages)) {
    const parts = partsOf('澄原市', '澄原', office);
    const report = (inserted: readonly string[]): string =>
      htmlOf({
        ...parts,
        paragraphs: [...parts.paragraphs.slice(0, 3), ...inserted, ...parts.paragraphs.slice(3)],
      });
    for (const line of lines) {
      yield { name: `报告：${line}`, html: report([line]), url: made };
      const notice = `<html><head><title>${line.slice(0, 20)}</title></head><body><h1>${line.slice(0, 24)}</h1><p>来源：${parts.agency}</p><p>${line}</p></body></html>`;
      yield { name: `通知：${line}`, html: notice, url: made };
    }
    yield { name: `${office}，全部`, html: report(lines), url: made };
  }
}

export function* pagesOfBodies(): Generator<AddressedPage> {
  for (const body of unseenBodies) yield { name: body, html: signedBy(body, '', []), url: made };
  for (const [body, url, [contact = '', ...below]] of divergent) {
    const place = /^.*?[市县区州省](?=.)/.exec(body)?.[0] ?? body;
    const html = signedBy(body, below.map((line) => `<p>${line}</p>`).join(''), [contact]);
    yield { name: body, html, url };
    yield {
      name: `${body}，本地`,
      html: html.replaceAll('澄原市', place).replaceAll('澄原', place.slice(0, -1)),
      url,
    };
  }
}

function signedBy(body: string, bottom: string, lines: readonly string[]): string {
  const parts = partsOf('澄原市', '澄原', '局');
  const signed = (text: string): string => text.replaceAll(parts.agency, body);
  const page = { ...parts, agency: body, title: signed(parts.title), bottom };
  return htmlOf({ ...page, paragraphs: [...parts.paragraphs.map(signed), ...lines] }).replace(
    '网站标识码：0000000001',
    '',
  );
}
