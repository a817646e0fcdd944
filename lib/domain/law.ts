/** What the rules rest on: documents and items, named as a letter would cite them.
 *  Sources: 国办公开办函〔2019〕60号 (report years 2019 and 2020) and 国办公开办函〔2021〕30号 (2021 on), each with the annexed form. */
import type { TemplateKey } from './keys';

/** One citation for all years, or one a template; null where no document of that time says it. */
export type Basis = string | Readonly<Record<TemplateKey, string | null>>;

const formName: Readonly<Record<TemplateKey, string | null>> = {
  '2008': null,
  '2019': '政府信息公开工作年度报告格式（试行）（国办公开办函〔2019〕60号）',
  '2021': '《中华人民共和国政府信息公开工作年度报告格式》（国办公开办函〔2021〕30号）',
};

/** What a report had to contain before there was a form: 国务院令第492号, art. 32. */
export const contentsBasis = '《中华人民共和国政府信息公开条例》（国务院令第492号）第三十二条';

/** The official form of the report's years; `item` names the part of it that counts, `before` what was cited before there was a form. */
export function theForm(item = '', before: string | null = null): Basis {
  const cite = (name: string | null): string | null => name && name + item;
  return { '2008': before, '2019': cite(formName['2019']), '2021': cite(formName['2021']) };
}

/** The citation that fits a report of this template. */
export function basisFor(basis: Basis | null, template: TemplateKey | null): string | null {
  if (basis === null || typeof basis === 'string') return basis;
  return template && basis[template];
}

/** Who may make 规章: the section on them has the same number in the versions of 2015 and 2023. */
export const regulationBasis = '《中华人民共和国立法法》第四章第二节（规章）';
