/** A veterans' bureau report for 2020, retold after a real one whose city name was overwritten by a brand wherever it stood. */
import { tablesWith } from './page-clean';
import { formSections, type ReportSpec } from './page-spec';

/** @param place what stands where the city's name belongs: an honest name, or a brand */
export function veterans2020(place: string): ReportSpec {
  const agency = `${place}市退役军人事务局`;
  const tables = tablesWith('2019', {
    permits: { 'other-services': '8 0 0' },
    requests: {
      received: '3 0 0 0 0 0 3',
      granted: '1 0 0 0 0 0 1',
      'denied-safety': '1 0 0 0 0 0 1',
      'unavailable-not-made': '1 0 0 0 0 0 1',
      concluded: '3 0 0 0 0 0 3',
    },
  });
  if (tables.requests) tables.requests.rowLabels['denied-secret'] = '';
  return {
    agency,
    year: 2020,
    template: '2019',
    title: `${agency}2020年政府信息公开工作年度报告`,
    publishedOn: '2021-01-25',
    dates: { meta: false, line: true, box: false, signature: true },
    preamble: [
      `依照《中华人民共和国政府信息公开条例》和《${place}市人民政府办公室关于编制2020年政府信息公开工作年度报告的通知》，我局编制了${agency}2020年政府信息公开工作年度报告，现向社会公布。报告统计的是2020年1月1日至2020年12月31日的数据。如有疑问，请联系${agency}办公室，联系电话：0536-0000388。`,
    ],
    sections: formSections({
      overview: overview(place, agency),
      problems,
      others: ['关于建议提案。2020年，我局没有承办人大建议和政协提案。'],
    }),
    tables,
    form: null,
  };
}

const overview = (place: string, agency: string) => [
  `2020年，${agency}落实上级关于信息公开的部署，完善公开目录，增加公开渠道，主动回应关切，公开水平稳步提高。`,
  '（一）主动公开情况。',
  `2020年，通过${place}市政府网主动公开信息220条，主要是机构职能、办公地址、联系方式、负责人，预算决算，社会公益建设，以及依法应当公开的其他信息。`,
  '1.及时更新机构信息。人员变动后随即更新负责人姓名、办公时间、邮箱和领导分工。',
  '2.公开退役军人事务信息并做好解读。就业创业、移交安置和优抚褒扬方面的文件全部公开，按照“谁起草、谁解读”的要求同步发布解读，局领导还走进广播直播间回答提问。',
  `3.推进重点领域公开。公布了2019年度${agency}部门决算和2020年${agency}部门预算，发布了军转干部创业培训和网络招聘信息。`,
  '（二）依申请公开情况。',
  '1.收到申请情况。2020年，我局收到政府信息公开申请3件，通过网络提出1件，通过信函提出2件，涉及机构设置和行政处罚。',
  '2.办理情况。3件申请全部按时答复。按结果分，已经主动公开的1件，依法不能公开的1件，信息不存在的1件。',
  '3.复议诉讼情况。全年没有因政府信息公开被申请行政复议、提起行政诉讼。',
  '（三）政府信息管理情况。',
  '一是办公室统一管理，配齐专兼职人员，明确受理、审查、处理和答复各环节的要求。二是坚持先审查、后公开，全年没有发生泄密事件。',
  '（四）平台建设情况。',
  '1.用好市政府门户网站。健全舆情收集和回应机制，及时解答群众疑问。',
  `2.办好公众号。2020年，我局改进“${agency}”微信公众号，及时发布双拥、安置和优抚信息，增加了政策查询功能。`,
  '3.与媒体合作。中央级媒体报道2次，省级媒体4次，市级媒体8次，本级媒体45次。',
  '（五）机构和人员情况。',
  '2020年调整了局政务公开领导小组，各科室确定一名联络员，信息报送更加及时。',
  '（六）监督保障情况。',
  '1.公开工作纳入年度绩效考核。2.接受市政务公开办公室的监督，发现问题立即整改。3.参加全市业务培训，并在局内每年轮训一次。',
  '（七）工作考核、社会评议和责任追究情况。',
  '1、考核结果与评先树优挂钩。2、公开监督电话和邮箱，积极接受社会评议。3、2020年没有因政务公开受到责任追究。',
];

const problems = [
  '（一）2019年问题整改情况。',
  '一是把条例学习列入年度培训计划。二是加强日常考核，推动科室主动公开。三是扩大公众号和网站互动栏目的知晓度。',
  '（二）2020年存在的主要问题。',
  '一是对条例修订后的新要求理解不透。二是主动公开的意识还要加强。三是经办人员多为兼职，精力不足。',
  '（三）改进措施。',
  '一是加强队伍建设，每个科室明确一名专管员，定期邀请专家授课。二是提高主动性，让服务对象更多了解退役军人工作。三是严格考核，用考核结果推动工作。',
];
