/** A small bureau's report for 2019, retold after a real one: most of table three is blank, a table is missing, labels are mistyped. */
import { tablesWith } from './page-clean';
import { blank, count, formSections, type ReportSpec } from './page-spec';

/** The rows of table three whose total is filled in; every other cell of the table is blank. */
const filledRows: ReadonlySet<string> = new Set([
  'received',
  'carried-in',
  'granted',
  'partial',
  'other',
  'concluded',
  'carried-out',
]);

export function porcelain2019(): ReportSpec {
  const tables = tablesWith('2019', {});
  delete tables.regulations;
  const requests = tables.requests;
  if (requests) {
    for (const [row, cells] of Object.entries(requests.figures)) {
      for (const column of Object.keys(cells)) {
        cells[column] = column === 'total' && filledRows.has(row) ? count(0) : blank;
      }
    }
    requests.columnLabels['total'] = '合计';
    requests.rowLabels = {
      partial: '（二）部分公开（区分处理的，只记这一情形，不记其他情形）',
      'rejected-complaint': '1.信访投诉举报类申请',
    };
  }
  if (tables.disputes) {
    tables.disputes.columnLabels = {
      'review-upheld': '结果维护',
      'direct-upheld': '结果维护',
      'after-review-upheld': '结果维护',
    };
  }
  return {
    agency: '澄原市瓷业局',
    year: 2019,
    template: '2019',
    title: '澄原市瓷业局2019年度政府信息公开工作年度报告',
    publishedOn: '2020-01-22',
    dates: { meta: true, line: true, box: false, signature: false },
    preamble: [
      '按照《关于转发国办公开办函〔2019〕60号文件的通知》（澄府办字〔2020〕4号）要求，我局对2019年度信息公开和网站运行情况作了梳理，报告如下：',
    ],
    sections: formSections({ overview, problems, others: ['无。'] }),
    tables,
    form: null,
  };
}

const overview = [
  '本报告数据的统计期限为2019年1月1日至2019年12月31日。对报告有疑问的，请与澄原市瓷业局党政办联系，电话：0000-5550132。',
  '1.政策执行公开方面。各级出台的陶瓷产业政策和重要会议精神，我局都在网站转载。“陶瓷产业发展规划2035”的编制正在进行，讨论情况和进展随时公布。',
  '2.建议提案公开方面。2019年，我局主办和协办建议7件、提案14件，已在职权范围内全部办结并按期答复，代表和委员表示满意。',
  '3.权责清单公开方面。依照全市统一要求，逐项列明权力名称、依据和类别，共梳理权力10项，其中个性权力3项，共性权力7项，清单已报送政府办公室。',
  '4.重点工作公开方面。招才引智、展览展销和安全生产等活动都有专题报道，一年来在官方网站和微信发布信息200余条，并积极向各级媒体投稿。',
  '5.政策解读方面。2019年我市没有出台陶瓷方面的重大政策，因此没有专项解读，局主要领导多次接受媒体采访，介绍陶瓷产业情况。',
  '6.个人信息保护方面。经过清查，网站和微信没有泄露公民住址、电话和账户的情况。',
  '7.教育培训方面。邀请法律和综治专家来局授课，讲解信息公开和舆情应对，还选派专人参加了全市政务公开培训班。',
  '8.依申请公开方面。我局完善内部制度，规范答复文书，准确适用法律规定，不予公开的条款从严掌握。2019年没有收到依申请公开事项，也没有由此引起的行政复议和行政诉讼。',
  '9.平台建设方面。网站和政务新媒体各有分工，发布、解读、回应和互动都有专人负责。',
  '10.信息管理方面。全年主动公开信息234条，涉密信息0条；收到2投诉建议，网上平台受理咨询14人次，都在规定时间内答复；有专人采写稿件，并与市电视台合作宣传；从陶瓷发展基金中安排20万元用于信息工作。',
  '11.监督保障方面。公开工作纳入本年度绩效考核，自觉接受社会评议。',
  '（1）工作考核情况。各项考核均为合格，没有被要求整改。',
  '（2）社会评议情况。没有收到群众差评。',
  '（3）责任追究情况。全年没有发生问责和追责。',
];

const problems = [
  '我局的公开工作有了进步，仍有一些问题需要改进：',
  '一是对新修订的政府信息公开条例学习得不深。',
  '二是公开渠道不够丰富，新媒体用得少。',
  '下一步采取以下改进措施：',
  '一是组织学习《中华人民共和国政府信息公开条例》和上级关于政务公开标准化规范化的规定，提高解读政策的能力。',
  '二是研究工作中的新情况新问题，增设公开栏，利用报纸和新闻节目，让建设与交通事务的公开渠道更多、形式更活。',
];
