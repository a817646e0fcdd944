/** An evidence package: what was found and what shows it, in one archive with the sums that prove it unchanged. */
import { strToU8, zipSync, type Zippable } from 'fflate';
import { reportTexts } from '../i18n/report-texts';
import type { Finding, Review } from '../judge/model';
import { contentIn } from './clipboard-content';
import { fileIn } from './file-content';
import { fileName, namePart } from './file-name';
import type { FileContent } from './file-format';
import type { HandingOver } from './handing-over';
import { momentWords } from './moment';

export interface EvidenceParts {
  /** With the findings that are chosen. */
  readonly review: Review;
  readonly over: HandingOver;
  readonly pictures: readonly EvidencePicture[];
  /** Of what there is no picture, and why, in words. */
  readonly missing: readonly { readonly finding: Finding; readonly reason: string }[];
  /** The page first, then its frames. */
  readonly pages: readonly { readonly address: string; readonly html: string }[];
  /** The tool's name and version, and the browser's. */
  readonly tool: string;
  readonly browser: string;
}

export interface EvidencePicture {
  readonly finding: Finding;
  readonly png: Uint8Array<ArrayBuffer>;
}

const manifest = 'SHA256SUMS.txt';

/** @returns the archive as a file; its names are Chinese, as its readers are */
export async function toEvidence(parts: EvidenceParts): Promise<FileContent> {
  const files = { ...filesOf(parts), '说明.txt': strToU8(`\uFEFF${accountOf(parts)}`) };
  const sums: string[] = [];
  for (const [path, bytes] of Object.entries(files)) sums.push(`${await sumOf(bytes)}  ${path}\n`);
  const archive: Zippable = { ...compressed(files), [manifest]: strToU8(sums.join('')) };
  return {
    name: fileName(parts.review, 'evidence', '.zip', 'zh-CN'),
    type: 'application/zip',
    content: zipSync(archive, { mtime: parts.over.now }),
  };
}

function filesOf({ review, over, pictures, pages }: EvidenceParts): Record<string, Uint8Array<ArrayBuffer>> {
  const files: Record<string, Uint8Array<ArrayBuffer>> = {
    '问题清单.xlsx': bytesOf(fileIn('xlsx', review, over)),
    '审阅结果.json': strToU8(contentIn('json', review, over).text),
  };
  if (review.findings.length > 0) files['整改通知.txt'] = bytesOf(fileIn('notice', review, over));
  for (const { finding, png } of pictures) files[`截图/${pictureName(finding, review)}`] = png;
  for (const [index, { html }] of pages.entries()) {
    // A browser that opens it shows its source: none of its scripts runs.
    files[`网页/${index === 0 ? '网页' : `框架${index}`}.html.txt`] = strToU8(html);
  }
  return files;
}

/** A picture is named by the row that its finding has in the list. */
function pictureName(finding: Finding, { findings }: Review): string {
  const number = findings.findIndex(({ id }) => id === finding.id) + 1;
  const digits = String(findings.length).length;
  return `问题${String(number).padStart(digits, '0')}_${namePart(finding.rule)}.png`;
}

function accountOf({ review, over, pictures, missing, pages, tool, browser }: EvidenceParts): string {
  const { report, url, source, findings } = review;
  const numberOf = (finding: Finding) => findings.findIndex(({ id }) => id === finding.id) + 1;
  const texts = reportTexts['zh-CN'];
  const lines = [
    '证据材料说明',
    '',
    `网址：${url ?? source}`,
    `标题：${report?.title ?? texts.unknown}`,
    `单位：${report?.agency ?? texts.unknown}`,
    `报告年度：${report?.year ?? texts.unknown}`,
    `核查时间：${momentWords(over.checkedAt)}`,
    `打包时间：${momentWords(over.now)}`,
    `工具：${tool}`,
    `浏览器：${browser}`,
    '',
    `问题 ${findings.length} 个，截图 ${pictures.length} 张。截图按“问题清单”的序号命名。`,
    ...missing.map(({ finding, reason }) => `未截图：问题${numberOf(finding)}，${reason}`),
    pages.length > 0
      ? '“网页”文件夹是核查时页面的源代码（脚本运行之后），存为文本，打开时不会运行其中的脚本。'
      : '没有取得页面的源代码。',
    `${manifest} 列出其余各文件的 SHA-256 校验值，可用“sha256sum -c ${manifest}”核对。`,
  ];
  return `${lines.map((line) => line.replaceAll(/\s+/g, ' ')).join('\r\n')}\r\n`;
}

async function sumOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const sum = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...sum].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** What is compressed already is only put in. */
function compressed(files: Readonly<Record<string, Uint8Array>>): Zippable {
  return Object.fromEntries(
    Object.entries(files).map(([path, bytes]) => [
      path,
      [bytes, { level: /\.(?:png|xlsx)$/.test(path) ? 0 : 6 }],
    ]),
  );
}

function bytesOf({ content }: FileContent): Uint8Array<ArrayBuffer> {
  return typeof content === 'string' ? strToU8(content) : content;
}
