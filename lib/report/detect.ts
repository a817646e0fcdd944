/** The cheap question of the detector, asked on every government page: might this be an annual report? */

const words =
  /(?:信息|政[务務府])公[开開].{0,16}(?:[报報]告|年[报報])|年度?[报報]告?.{0,8}(?:信息|政[务務])公[开開]|收到和[处處]理政府信息|主[动動]公[开開]政府信息|公[开開]行政[复複復][议議]/;
const addresses =
  /xxgk_?(?:gz)?nd?b|annual_?report|nianbao|(?:xxgk|zwgk|gk)[^?]*\/(?:nd?bg|nb|ndbg|gznb)\b|[?&]fbtime=/i;

/** Whether a page might be an annual report on information disclosure, or a list of them. Rather once too often: the reviewer decides.
 *  @param title the document's title
 *  @param heading the text of its h1, or a sample of its text
 *  @param url its address */
export function looksLikeReport(title: string, heading: string, url: string): boolean {
  return words.test(`${title} ${heading}`.replaceAll(/[\s\u200B-\u200D\uFEFF]+/g, '')) || addresses.test(url);
}
