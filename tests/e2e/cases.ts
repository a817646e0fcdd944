/** The pages that the tests open. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

export const clean = '/samples/clean.html';
export const faulty = '/samples/faulty.html';

/** @returns the HTML of one of the samples above */
export function htmlOf(sample: string): string {
  return readFileSync(fileOf(sample), 'utf8');
}

/** @returns the file of one of the samples above */
export function fileOf(sample: string): string {
  return resolve(import.meta.dirname, '../../public', `.${sample}`);
}

/** A government page that is no report and links none. */
export const news =
  '<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>澄原市举办秋季招聘会</title></head>' +
  '<body><h1>澄原市举办秋季招聘会</h1><p>10月12日，市人力资源和社会保障局在市民广场举办秋季招聘会。</p></body></html>';

/** The same page with links that only crawlers see. */
export const tamperedNews = news.replace(
  '</body>',
  '<div style="position:absolute;left:-3271px"><a href="http://qv88.example/">星澜体育官网</a>' +
    '<a href="http://kb99.example/">星澜娱乐城</a></div></body>',
);

/** The page with a script before its end. */
export function withScript(html: string, script: string): string {
  return html.replace(/<\/body>/i, (end) => `<script>${script}</script>${end}`);
}
