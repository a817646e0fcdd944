/** The body that reports, as the report's title names it. Where a string that no office has a word of, and that names no kind of body, stands
 *  there and wherever else the page says who reports, it was put there: 易赢球探2020年政府信息公开工作年度报告, 来源:易赢球探. */
import { occurrences } from '../language/occurrences';
import { formOf } from '../language/form';
import { isNamed, placesEnd } from '../language/honest-name';
import { lureOf } from '../language/lure';
import { placesOf, type Sheet } from '../sheet';
import { isStrange } from '../language/strange';
import { plain, type Suspicion } from '../suspicion';

const titles = [
  /^([〇々\u3400-\u9fffa-z\d]{3,30}?)20\d\d年度?(?:部门|本级)?(?:政府)?信息公开(?:工作)?(?:年度?报告|年报)/gm,
  /^20\d\d年度?([〇々\u3400-\u9fffa-z\d]{3,30}?)(?:部门|本级)?(?:政府)?信息公开(?:工作)?(?:年度?报告|年报)/gm,
];
/** What names of bodies end in, besides those that a place's ending ends. */
const body = /[局厅委办会联协社所站队院校馆部室处科署台园组场厂行团心司网港矿库店街村屯庄]$/;
const mostTitles = 20;

/** One suspicion a string that signs a report in its title and elsewhere on the page. */
export function findForeignSigners(sheet: Sheet): Suspicion[] {
  const terms = new Set(
    titles
      .flatMap((title) => [...sheet.text.matchAll(title)].slice(0, mostTitles))
      .map((match) => signerOf(match[1] ?? '')),
  );
  terms.delete('');
  return [...terms].flatMap((term) => {
    const starts = occurrences(sheet.text, term);
    const roles = new Set(starts.map((start) => roleAt(sheet.text, start, start + term.length)));
    roles.delete('');
    if (roles.size === 0) return [];
    const places = placesOf(sheet, term);
    const signs = roles.size > 1 ? [plain('slot'), plain('roles')] : [plain('slot')];
    return [{ technique: 'name-replaced', term, signs, places }];
  });
}

/** What a title has for the body's own name, where that is foreign; '' else. */
function signerOf(name: string): string {
  const term = name.slice(placesEnd(name, 0, name.length));
  if (!isStrange(term)) return '';
  const sold = lureOf(term).points > 0 || formOf(term).latin.length > 0;
  return !sold && (body.test(term) || isNamed(term, term.length)) ? '' : term;
}

/** As what the page names the body elsewhere: behind a label, to be asked, as the subject of a sentence, as what signs at the end. */
function roleAt(text: string, start: number, end: number): string {
  const from = Math.max(text.lastIndexOf('\n', start - 1), start - 16) + 1;
  const before = text.slice(from, start).replace(/[〇々\u3400-\u9fff]{2,6}[市县区州旗]$/, '');
  const after = text.charAt(end);
  if (before.endsWith(':')) return 'label';
  if (before.endsWith('与') && text.startsWith('联系', end)) return 'contact';
  const isOpen = before === '' || /[,。]$/.test(before);
  if (before === '' && (after === '' || after === '\n')) return 'signature';
  return isOpen && !/\d/.test(after) ? 'subject' : '';
}
