/** What the panel says, in Chinese: the language of its users, and the list of all keys. */
import { deskZhCN } from './desk-zh-cn';
import { batchZhCN } from './batch-zh-cn';
import { exportZhCN } from './export-zh-cn';
import { optionsZhCN } from './options-zh-cn';
import { yearsZhCN } from './years-zh-cn';
import { welcomeZhCN } from './welcome-zh-cn';

export const zhCN = {
  'report.untitled': '（未读出标题）',
  'report.agency': '报告机关',
  'report.year': '报告年度',
  'report.template': '适用格式',
  'report.publishedOn': '发布日期',
  'report.unknown': '未读出',
  'report.yearValue': '{year}年',

  'verdict.label': '审阅结果',
  'verdict.clean': '未发现错误和需核对的问题',
  'verdict.cleanDetail': '共核查 {passed} 项规则。',
  'verdict.undecided': '另有 {undecided} 项未能核查，见下。',
  'verdict.announce': '审阅完成：错误 {error} 处，需核对 {warning} 处，提示 {notice} 处。',

  'section.count': '{count} 处',

  'place.several': '{first} 等 {count} 处',

  'finding.gone': '页面上已找不到此处，请重新审阅。',
  'finding.unseen': '此处在页面上不可见（如网页标题、脚本或隐藏内容），请查看网页源代码。',
  'finding.basis': '依据',
  'finding.rule': '规则说明',
  'finding.advice': '建议',
  'finding.correction': '请核对：{place}是否应为 {to}（现为 {from}）',
  'finding.suspects': '请核对：其中一个单元格可能有误（{count} 个）',
  'finding.suspect': '{place}：现为 {from}，{why}',
  'finding.copied': '已复制这一条问题。',

  'checks.undecided': '未能核查',
  'checks.unread': '未读取的内容',
  'checks.unreadLead': '页面嵌入了下列网页，其内容没有审阅，请打开查看。',
  'checks.undecidedLead': '下列规则适用于本页，但无法作出判断，请人工核对。',
  'checks.failed': '发现问题',
  'checks.passed': '通过',
  'checks.notApplicable': '不适用',
  'checks.count': '{count} 项',

  'action.options': '设置',
  'action.check': '检查本页是否被篡改',
  'action.reviewAgain': '重新审阅',
  'action.marks': '页面标注',
  'action.allowSite': '允许访问 {site} 并审阅',
  'action.reload': '刷新页面',

  'state.loading': '页面正在加载',
  'state.loadingDetail': '加载完成后自动审阅。',
  'state.reviewing': '正在审阅',
  'state.reviewingDetail': '正在读取页面并逐项核对。',
  'state.idle': '此页未识别为年度报告',
  'state.idleDetail':
    '明察只自动审阅政府信息公开工作年度报告，未核查此页内容。可以检查此页是否被篡改；此页若是年度报告，将一并逐项核对。',
  'state.other': '此页不是年度报告',
  'state.otherClean': '此页不是年度报告，已检查是否被篡改，未发现问题。',
  'state.otherUnasked': '未作任何核查。可以检查此页是否被篡改。',
  'state.otherFindings': '此页不是年度报告，但有下列疑似篡改的内容。',
  'state.listing': '此页是年度报告列表',
  'state.listingDetail': '页面上有 {count} 个年度报告链接。请打开其中一份报告再审阅。',
  'state.noPermission': '没有读取此网站的权限',
  'state.noPermissionDetail':
    '明察默认只读取 gov.cn 网站。审阅其他网站的页面，请点击浏览器工具栏上的明察图标（或按 Alt+Shift+M），只对当前页面生效。',
  'state.noPermissionAsk': '也可以允许明察读取 {site}。',
  'state.browserPage': '浏览器不允许扩展读取此页',
  'state.browserPageDetail': '浏览器自带页面和扩展商店不能审阅。请打开年度报告的网页。',
  'state.pdf': '此页是 PDF 文件',
  'state.pdfDetail': '明察只审阅网页，不能读取 PDF。请打开报告的网页版；只发布了 PDF 的，请人工核对。',
  'state.notHtml': '此页不是网页',
  'state.notHtmlDetail': '页面类型为 {detail}，无法审阅。请打开报告的网页版。',
  'state.editing': '此页正在编辑',
  'state.editingDetail': '为免标注混入稿件，明察不在编辑页面上工作。请在发布后的页面上审阅。',
  'state.unreadable': '读不出此页的内容',
  'state.unreadableDetail': '{detail}',
  'state.failed': '审阅未能完成',
  'state.failedDetail': '原因：{detail}。请重新审阅；仍不行请刷新页面。',
  'state.silent': '页面没有回应',
  'state.silentDetail': '页面可能仍在加载或已停止响应。请刷新页面后重试。',
  'state.noTab': '没有可审阅的页面',
  'state.noTabDetail': '请打开年度报告的网页。',

  'keys.hint': 'J/K 上下条，C 确认，D 忽略，? ',

  product: '明察 · 年报审阅助手',

  'rules.title': '规则说明',
  'rules.all': '查看全部规则',
  'rules.unknown': '没有名为“{id}”的规则，可能由其他版本给出。现有规则如下。',
  'rules.id': '规则编号',
  'rules.category': '问题类别',
  'rules.error': '据以要求整改的问题',
  'rules.warning': '需要人工判断的问题',
  'rules.notice': '仅供参考',
  'rules.details': '说明与不报的情形',
  'rules.basis': '依据',
  'rules.noBasis': '没有专门的文件规定，由审阅实践归纳。',
  'rules.allYears': '各年度',
  'rules.advice': '整改建议',
  'rules.examples': '示例',
  'rules.good': '正确',
  'rules.bad': '有问题',

  ...deskZhCN,
  ...optionsZhCN,
  ...yearsZhCN,
  ...welcomeZhCN,
  ...exportZhCN,
  ...batchZhCN,
} as const;
