/** Lines that name an unlawful lottery's draw and praise its tips: 今晚新澳门开奖, 权威解析与落实. They pose as papers of offices, so that nothing
 *  else on the page gives them away. */
import { lotteryTips } from '../../domain/lottery-tips';
import { linesOf, placeAt, type Sheet } from '../sheet';
import { plain, type Suspicion } from '../suspicion';

/** So many praises leave no doubt; one less is a sign. */
const enough = 3;

/** At most one suspicion, of the lines of the page that speak so. */
export function findLottery(sheet: Sheet): Suspicion[] {
  const found: { readonly at: number; readonly name: string; readonly praises: number }[] = [];
  for (const { line, from } of linesOf(sheet)) {
    for (const { index, 0: sentence } of line.matchAll(/[^。!?;]+/g)) {
      const drawn = lotteryTips.draw.exec(sentence);
      if (!drawn || lotteryTips.told.test(sentence) || lotteryTips.lawful.test(sentence)) continue;
      const praises = lotteryTips.praised.filter((each) => each.test(sentence)).length;
      if (praises >= enough - 1) found.push({ at: from + index + drawn.index, name: drawn[0], praises });
    }
  }
  const [first] = found;
  if (!first) return [];
  const isCertain = found.some(({ praises }) => praises >= enough);
  return [
    {
      technique: 'keyword',
      term: first.name,
      signs: isCertain ? [plain('word'), plain('chain')] : [plain('word')],
      places: found.map(({ at, name }) => placeAt(sheet, at, name.length)),
    },
  ];
}
