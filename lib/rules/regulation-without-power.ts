/** Figures for 规章 in the report of a body that cannot make any. */
import { regulationBasis } from '../domain/law';
import { simplify } from '../domain/traditional';
import type { Identity } from '../report/model';
import { unitsIn } from '../report/units';
import { defineRule } from './define';
import { cellPlace } from './parts/where';

/** State Council departments, provinces and cities with districts have the power; a general office reports for its government.
 *  Whether a city has districts matters for its government alone: its departments never have it. */
function lacksPower({ level, body, agency }: Identity): boolean {
  if (level === 'county' || level === 'town' || body === 'committee') return true;
  return body === 'department' && level !== 'national' && unitsIn(simplify(agency ?? '')).length > 0;
}

export const regulationWithoutPower = defineRule({
  id: 'regulation-without-power',
  severity: 'warning',
  group: 'content',
  basis: regulationBasis,
  meaning: {
    'zh-CN':
      '规章只能由国务院部门和省、自治区、直辖市、设区的市、自治州的人民政府制定；县、乡镇、街道和地方政府部门的报告中“规章”一行应当为0。无法确定是否设区的市政府不报。',
    en: 'Only State Council departments and the governments of provinces and cities with districts make 规章; in reports of counties, towns, streets and local departments the row should be 0. Of a city government that may or may not have districts nothing is said.',
  },
  texts: {
    'zh-CN': {
      powerless: '{agency}没有规章制定权，“规章”一行却填写了{figures}',
      unread: '第二十条第（一）项表格无法读取，未作判断',
      advice: '请核对是否把规范性文件填入了“规章”一行；没有规章的填0',
      notApplicable: '该机关有规章制定权，或者行政层级无法确定',
    },
    en: {
      powerless: '{agency} cannot make 规章, yet its row says {figures}',
      unread: 'The table of 第二十条第（一）项 could not be read',
      advice: 'See whether normative documents were entered there; write 0 where there are none',
      notApplicable: 'The body has the power, or its level is uncertain',
    },
  },
  examples: { good: '岚泽县水利局：规章 0 0 0', bad: '岚泽县水利局：规章 2 0 2' },
  appliesTo: ({ template, identity }) => template !== '2008' && lacksPower(identity),

  *check({ tables, identity }) {
    const table = tables.find(({ key }) => key === 'regulations');
    if (!table || table.doubt !== null) return yield { undecided: 'unread' };
    const cells = table.cells.filter(
      ({ row, value }) => row === 'regulations' && value.kind === 'number' && value.value > 0,
    );
    if (cells.length === 0) return;
    const figures = cells.map(({ raw }) => raw).join('、');
    yield {
      say: 'powerless',
      at: cells.map(cellPlace),
      with: { agency: identity.agency ?? '', figures },
      evidence: { level: identity.level, body: identity.body },
    };
  },
});
