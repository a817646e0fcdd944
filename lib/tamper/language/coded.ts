/** Letters and figures in names: brands carry them as marks, and no place or office does. */

/** A digit alone numbers a list, and units follow other numbers. */
const before =
  /^(?:(?:[a-z]+\d+|\d+[a-z]+)[〇々\u3400-\u9fff]{1,6}|\d{2,4}(?![年月日号时点次届个项条件期余多名位家种类])[〇々\u3400-\u9fff]{2,6})$/;
const behind = /^[〇々\u3400-\u9fff]{2,4}(?:[a-z]{2,8}\d{0,3}|\d{3}|\([a-z][a-z-]{1,12}\))$/;

/** k8凯瓦, 188凯瓦. @param term folded, in lower case, as below */
export function startsWithCode(term: string): boolean {
  return before.test(term);
}

/** 欧宝ob, 豪利777, 必一运动(b-sports). */
export function endsWithCode(term: string): boolean {
  return behind.test(term);
}
