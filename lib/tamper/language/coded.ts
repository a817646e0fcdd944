/** Letters and figures in names: brands carry them as marks, and no place or office does. */

/** A digit alone numbers a list, and units follow other numbers. */
const before =
  /^(?:(?:[a-z]+\d+|\d+[a-z]+)[〇々\u3400-\u9fff]{1,6}|\d{2,4}(?![年月日号时点次届个项条件期余多名位家种类])[〇々\u3400-\u9fff]{2,6})$/;
const behind = /^[〇々\u3400-\u9fff]{2,4}(?:[a-z]{2,8}\d{0,3}|[a-z]\d{1,3}|\d{3}|\([a-z][a-z-]{1,12}\))$/;

/** 太某成集团tyc539, 某德国际1946: what brands call themselves, and their mark right behind it. */
const society =
  /[〇々\u3400-\u9fff]{2}(?:集团|国际|娱乐|体育|彩票|棋牌|[〇々\u3400-\u9fff]会)(?:[a-z]{1,5}\d{1,4}|19[2-8]\d(?![年\d-]))/;

/** Whether a brand with its mark stands in a text. @param text folded, in lower case, as below */
export function holdsCodedBrand(text: string): boolean {
  return society.test(text);
}

/** k8凯瓦, 188凯瓦. @param term folded, in lower case, as below */
export function startsWithCode(term: string): boolean {
  return before.test(term);
}

/** 欧宝ob, 豪利777, 必一运动(b-sports). */
export function endsWithCode(term: string): boolean {
  return behind.test(term);
}
