import { templateResidue } from '../../lib/rules/template-residue';
import { report } from '../support/factories';
import { testRule } from '../support/test-rule';

const overview = (...lines: string[]) => report({ texts: { overview: lines } });

testRule(templateResidue, {
  passes: {
    'a clean report': report(),
    'masked names': overview('申请人李××等人申请公开征地文件，××诉澄原市水务局一案已审结。'),
    'a masked company': overview('某某公司××部门的申请已答复。'),
    'a masked telephone': overview('联系电话：138××××2046，传真0371-6×××2046。'),
    'an example in quotes': overview('发布标题统一写作“××局关于××年××工作的通知”。'),
    'an example in title marks': overview('模板《20XX年度工作情况表》已下发。'),
    'letters in names of things': overview('XX光检查、4X4车辆、XML文件和A×B两项指标，CXX件号不变。'),
    'a line of underscores': overview('______________'),
    'a form for applicants': overview('申请人可到窗口领取表格（填写姓名和联系方式），结合实际情况补充说明。'),
    'tables are spoken of': overview('有关数据以表格形式附后，各部分以表格和文字相结合的形式呈现。'),
    'how figures came about': overview(
      '（本部分数据由各科室填报，本栏填写单位为万元。）',
      '（该项由县统计局填报）',
    ),
    'square brackets of a document number': overview('依据澄政办发［2022］14号、【通知公告】栏目更新。'),
  },
  fails: {
    'a year': [overview('20XX年，公开工作有序。'), '“20XX年”'],
    'a year and counts are one finding': [
      overview('20××年收到申请XX件，公开信息××条。'),
      '“20××年” “XX件” “××条”',
    ],
    'a single letter for a count': [overview('共收到申请X件，办结X件。'), '“X件” “X件”'],
    'a name': [overview('××市××局认真落实要求。'), '“××市” “××局”'],
    'an address': [overview('联系电话：XXXX。'), '“XXXX”'],
    'a date in the signature': [
      report({ closing: ['澄原市水务局', '2024年X月XX日'.replace('X月', 'XX月')] }),
      '“XX月” “XX日”',
    ],
    blanks: [overview('全年收到申请＿＿＿件。'), '“＿＿＿”'],
    instructions: [
      overview('（此处填写主动公开的具体情况）', '（请结合本单位实际情况修改）'),
      '“（此处填写主动公开的具体情况）” “（请结合本单位实际情况修改）”',
    ],
    'instructions for a part': [
      overview('（此部分填写收到和处理申请的情况，无内容请填0）', '（本栏应如实填写公开渠道）'),
      '“（此部分填写收到和处理申请的情况，无内容请填0）” “（本栏应如实填写公开渠道）”',
    ],
    'what to write where there is nothing': [
      overview('（按月统计，无此项的填0）'),
      '“（按月统计，无此项的填0）”',
    ],
    'the form speaks of tables': [
      report({ texts: { disclosure: ['（该部分以表格形式报告）'] } }),
      '“该部分以表格形式报告”',
    ],
    variables: [overview('{{单位名称}}编制本报告，[单位名称]负责解释。'), '“{{单位名称}}” “[单位名称]”'],
    'two kinds are two findings': [overview('20XX年，{{agency}}公开信息。'), '“20XX年”', '“{{agency}}”'],
  },
});
