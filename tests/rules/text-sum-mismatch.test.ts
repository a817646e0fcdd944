import { textSumMismatch } from '../../lib/rules/text-sum-mismatch';
import { reportOf } from '../prose/labelled/worlds';
import { testRule } from '../support/test-rule';

const old = (text: string) => reportOf('old', text);

testRule(textSumMismatch, {
  passes: {
    'parts that make the whole': old('收到政府信息公开申请3件，其中网络2件、信函1件。'),
    'an open list': old('收到政府信息公开申请9件，其中网络2件、信函1件等。'),
    'one part of several': old('收到政府信息公开申请9件，其中网络2件。'),
    'the rest in words': old('收到政府信息公开申请9件，其中网络2件、信函1件，其余为当面申请。'),
    'topics may overlap': old('收到政府信息公开申请9件，其中涉及征地6件、涉及财政5件。'),
    'parts that a table confirms': reportOf(
      'bureau',
      '办结政府信息公开申请8件，其中予以公开5件、部分公开1件。',
    ),
    'proposals of delegates and members': old('承办建议提案57件，其中人大代表建议35件、政协委员提案22件。'),
    'four numbers that balance': old('新收政府信息公开申请6件，上年结转2件，办结7件，结转下年度1件。'),
    'what was added is no whole': old(
      '全年收到政府信息公开申请60件，较上年增加31件：区政府本级28件，区直单位20件，乡镇12件。',
    ),
    'some reasons of one result': old(
      '不予公开政府信息公开申请54件，其中以过程性信息为由的12件、以行政查询事项为由的19件。',
    ),
    'growth above 100 %': old('收到政府信息公开申请5件，同比增长150%。'),
  },
  fails: {
    'too few': [
      old('收到政府信息公开申请9件，其中网络2件、信函1件。'),
      '“收到政府信息公开申请9件，其中网络2件、信函1件”',
    ],
    'too few of two kinds that are all there are': [
      old('承办建议提案57件，其中人大代表建议27件、政协委员提案27件。'),
      '“承办建议提案57件，其中人大代表建议27件、政协委员提案27件”',
    ],
    'too many, whatever a table says of them': [
      reportOf('bureau', '办结政府信息公开申请8件，其中予以公开6件、部分公开3件。'),
      '“办结政府信息公开申请8件，其中予以公开6件、部分公开3件”',
    ],
    'too many': [
      old('收到政府信息公开申请2件（网络2件、信函1件）。'),
      '“收到政府信息公开申请2件（网络2件、信函1件”',
    ],
    'amounts by body': [
      old('收取信息处理费300元，其中甲单位100元、乙单位250元。'),
      '“收取信息处理费300元，其中甲单位100元、乙单位250元”',
    ],
    'four numbers that do not balance': [
      old('新收政府信息公开申请6件，上年结转2件，办结7件，结转下年度3件。'),
      '“新收政府信息公开申请6件，上年结转2件，办结7件，结转下年度3件”',
    ],
    'a rate above 100 %': [old('政府信息公开申请按时办结率120%。'), '“政府信息公开申请按时办结率120%”'],
  },
  notApplicable: { 'a text without numbers': old('依申请公开工作有序推进。') },
});
