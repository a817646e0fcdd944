/** By when a report has to be published.
 *  Sources: 政府信息公开条例 of 2007 (国务院令第492号), art. 31: every body by 31 March; of 2019 (国务院令第711号), art. 49: departments of governments of
 *  county level and above by 31 January, these governments by 31 March. Neither names towns, streets, committees or general offices. */
import type { TemplateKey } from './keys';
import type { Basis } from './law';

/** `MM-DD` of the year after the one that the report is about. */
export const deadlines: Readonly<Record<TemplateKey, Readonly<Record<'department' | 'government', string>>>> =
  {
    '2008': { department: '03-31', government: '03-31' },
    '2019': { department: '01-31', government: '03-31' },
    '2021': { department: '01-31', government: '03-31' },
  };

const regulation = '《中华人民共和国政府信息公开条例》';

export const deadlineBasis: Basis = {
  '2008': `${regulation}（国务院令第492号）第三十一条`,
  '2019': `${regulation}（国务院令第711号）第四十九条`,
  '2021': `${regulation}（国务院令第711号）第四十九条`,
};
