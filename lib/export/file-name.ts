/** Names of files that go to people: 澄原市教育局-2020-问题清单.xlsx. */
import type { Language } from '../domain/keys';
import { reportTexts, type ReportTexts } from '../i18n/report-texts';
import type { Review } from '../judge/model';
import { readAddress } from '../snapshot/read-address';

const longestPart = 60;

/** What no file system takes in a name, and what makes a name look like another: invisible and direction marks. */
const forbidden = /[\\/:*?"<>|\p{C}\s]+/gu;

/** @param ending with its dot */
export function fileName(
  { report, url }: Review,
  what: keyof ReportTexts['files'],
  ending: string,
  language: Language,
): string {
  const texts = reportTexts[language];
  const host = url === null ? '' : (readAddress(url)?.hostname ?? '');
  const parts = [report?.agency ?? host, report?.year, texts.files[what]];
  return (
    parts
      .map(namePart)
      .filter((part) => part !== '')
      .join('-') + ending
  );
}

/** Page text as a part of a file's name. Empty where nothing of it can stand there. */
export function namePart(text: string | number | null | undefined): string {
  const plain = String(text ?? '')
    .normalize('NFC')
    .replaceAll(forbidden, ' ')
    .trim();
  return [...plain]
    .slice(0, longestPart)
    .join('')
    .replaceAll(/^[.\s~]+|[.\s]+$/g, '')
    .replaceAll(' ', '_');
}
