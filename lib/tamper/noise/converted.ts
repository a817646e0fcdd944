/** Pages of mainland offices in traditional characters on a host of nobody's: mirrors put a converter over what they copy. A site's own traditional
 *  version stands on the government's host; Hong Kong, Macau and Taiwan have their own words (資訊, 於, 臺) and hosts. */
import { isForeignHost } from '../../domain/hosts';
import { countTraditional } from '../../domain/traditional';
import { endsInDivision } from '../language/honest-name';
import { placeAt, type Sheet } from '../sheet';
import { plain, type Suspicion } from '../suspicion';

const abroad = /\.(?:tw|hk|mo|sg|my|jp|kr|us|ca|au)$|wiki|moegirl/;
/** Words that only the mainland's offices have. */
const mainland =
  /政府信息|信息公开|政务公开|人民政府|党委|党组|关于|发展和改革|微信|微博|发改|公积金|住建|法治政府|扶贫|乡村振兴|公证处|行政许可|行政处罚|综合行政执法|双公示|自治县|[县市区旗][〇々\u3400-\u9fff]{2,8}[局委]/;
/** What people write who have these characters for their own. */
const ownWords = /於|資訊|網路|計畫|臺灣|里長|鄉親|市議員|立法委員|衝突/;
const leastCharacters = 8;
const leastShare = 0.06;

/** @param home the page's own host, or null */
export function findConverted(sheet: Sheet, home: string | null): Suspicion[] {
  if (home === null || abroad.test(home) || !isForeignHost(home, null)) return [];
  const written = sheet.blocks.map((block) => block.raw).join('\n');
  const count = countTraditional(written);
  if (count < leastCharacters || count < written.length * leastShare) return [];
  if (ownWords.test(written) || !mainland.test(sheet.text) || !namesDivision(sheet.text)) return [];
  const length = Math.min(sheet.blocks[0]?.text.length ?? 0, longestQuote);
  return [
    {
      technique: 'noise',
      term: sheet.blocks[0]?.text.slice(0, length) ?? '',
      signs: [plain('scar')],
      places: [placeAt(sheet, 0, length)],
    },
  ];
}

const longestQuote = 40;
const farthest = 200;

/** Whether the page begins with a division of the mainland. */
function namesDivision(text: string): boolean {
  const beginning = text.slice(0, farthest);
  if (/[县市区旗](?:人民政府|人民法院|公安局)/.test(beginning)) return true;
  return [...beginning.matchAll(/[省市县区旗州]/g)].some(({ index }) => endsInDivision(beginning, index + 1));
}
