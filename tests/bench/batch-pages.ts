/** Reports of many agencies and years, made from the sample: each page differs from the others as reports do. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { grow } from './pages';

const sample = readFileSync(resolve(import.meta.dirname, '../../public/samples/faulty.html'), 'utf8');

const places = ['澄原', '岚泽', '文昭', '江崖', '柏川', '渠阳', '云岫', '石渡', '松陵', '白浦'];
const trades = ['水利', '民政', '财政', '教育', '林业', '体育', '司法', '审计', '统计', '商务'];

/** @returns the page of a number: some hundred agencies, each with following years */
export function reportPages(): (number: number) => string {
  const grown = grow(sample, 1_500);
  return (number) => {
    const agency = number % 500;
    const year = 2023 - Math.floor(number / 500);
    const place = places[agency % 10]! + places[Math.floor(agency / 100)]!;
    return grown
      .replaceAll('文昭区林业局', `${place}区${trades[Math.floor(agency / 10) % 10]!}局`)
      .replaceAll('2023', String(year))
      .replaceAll('2024', String(year + 1));
  };
}
