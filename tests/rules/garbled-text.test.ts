import { garbledText } from '../../lib/rules/garbled-text';
import { report } from '../support/factories';
import { testRule } from '../support/test-rule';

const overview = (...lines: string[]) => report({ texts: { overview: lines } });

testRule(garbledText, {
  passes: {
    'a clean report': report(),
    'pairs that are words': overview(
      '的的确确做到了以公开为目的的工作，于是是非分明，温和和谐，为了了解情况，存在在线答复。',
      '人民政府政府信息公开指南、省政府政府网站和我镇政府政府信息公开专栏已更新。',
    ),
    'ellipses and closing quotes': overview('内容很多。。。', '做到“应公开尽公开”，受到好评……。'),
    'dates of every form': overview(
      '2024年2月29日、2月29日、12月31日和2023.10.15均有更新，历时1015天，第1015日志。',
    ),
    'years and months that stand apart': overview('统计表2023 5月、2022 12月'),
    'numbers of lists': overview(
      '1）更新栏目；2）培训人员；（3）抽查。',
      '一）组织领导',
      '流程如下：\u200B１）登记； ２）审查。',
    ),
    'a quotation over two paragraphs': overview('会议指出：“公开是常态，', '不公开是例外。”'),
    'a title broken over two lines': overview('印发《澄原市水务局', '政府信息公开办法》'),
    'titles within titles': overview('《关于印发〈办法〉的通知》和《关于转发《细则》的通知》'),
    'a masked name, a measure and a foreign name': overview('×××等三人，面积12×8米，Citroën与Škoda车辆。'),
    'a bracket of either width': overview('（详见附件)，(共三页）'),
  },
  fails: {
    'replacement characters': [overview('公开信息\uFFFD\uFFFD条，锟斤拷。'), '“\uFFFD\uFFFD” “锟斤拷”'],
    'UTF-8 read as Latin-1': [overview('信息å…¬å¼€å·¥公开'), '“å…¬å¼€å”'],
    'doubled words': [
      overview('我局公开的的信息是是准确的。', '进一步进一步完善。', '成立政府政府信息公开工作小组。'),
      '“我局公开的的” “的的信息是是” “进一步进一步” “成立政府政府”',
    ],
    'doubled punctuation': [overview('组织培训，。发布信息。。'), '“组织培训，。” “发布信息。。”'],
    'lost separators': [
      overview('1015日组织培训，统计自201711日至20171231日，20235月改版。'),
      '“1015日” “201711日” “20171231日” “20235月”',
    ],
    'days that the calendar does not have': [
      overview('2023年2月29日、2月30日、13月5日和2023年13月。'),
      '“2023年2月29日” “2月30日” “13月5日” “2023年13月”',
    ],
    'a title that never closes': [overview('印发《办法的通知，做好公开。'), '“《办法的通知，做好”'],
    'a quote that never closes, and a bracket that nobody opened': [
      overview('做到“应公开尽公开。', '更新栏目三次）。'),
      '““应公开尽公开。” “更新栏目三次）”',
    ],
    'two kinds are two findings': [overview('公开的的信息，。'), '“公开的的”', '“的的信息，。”'],
  },
});
