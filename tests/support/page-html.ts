/** A report as the text of an HTML page: spec × style × noise. */
import { around } from './page-chrome';
import { bodyMarkup, titleMarkup } from './page-article';
import { quiet, type TextNoise } from './page-noise';
import { pen } from './page-pen';
import { chance } from './page-random';
import type { ReportSpec } from './page-spec';
import { readable, tidy, type MarkupStyle } from './page-styles';

export interface Dressing {
  readonly style: MarkupStyle;
  readonly noise: TextNoise;
  readonly seed: number;
}

/** The plainest way to print a report. */
export const plainly: Dressing = { style: tidy, noise: quiet, seed: 1 };

/** @param dressing how the page is marked up; axes that would leave a reader guessing are taken back */
export function pageHtml(spec: ReportSpec, { style: wanted, noise, seed }: Dressing = plainly): string {
  const dice = chance(seed);
  const style = readable(wanted, spec);
  const ink = { pen: pen(style, noise, dice), style, dice };
  const { head, before, under, after } = around(spec, style);
  const article = titleMarkup(spec, ink) + under + bodyMarkup(spec, ink);
  const body = before + copies(article, style) + after;
  const doctype = style.site === 'old' ? '' : '<!DOCTYPE html>\n';
  const page = `${doctype}<html>\n<head>\n<meta charset="utf-8">\n${head}</head>\n<body>\n${body}</body>\n</html>\n`;
  return style.tags === 'upper' ? shouted(page) : page;
}

/** An address such as the CMS would give the page. */
export function addressOf(spec: ReportSpec): string {
  const day = spec.publishedOn.replaceAll('-', '');
  return `https://www.chengyuan.gov.cn/xxgk/nb/${day.slice(0, 6)}/t${day}_1002.html`;
}

function copies(article: string, { copies: which }: MarkupStyle): string {
  if (which === 'mobile')
    return `<div class="pc">${article}</div>\n<div class="m" style="display:none">${article}</div>\n`;
  if (which === 'desktop')
    return `<div class="pc" style="display: none;">${article}</div>\n<div class="m">${article}</div>\n`;
  return article;
}

/** Tag and attribute names in capitals; values keep their case. */
function shouted(html: string): string {
  return html.replaceAll(/<\/?[a-z][^>]*>/g, (tag) =>
    tag.replaceAll(/^<\/?[a-z0-9:]+|\s[a-z-]+(?==)/g, (name) => name.toUpperCase()),
  );
}
