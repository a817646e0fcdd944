/** What the panel says, in English. */
import { deskEn } from './desk-en';
import { batchEn } from './batch-en';
import { exportEn } from './export-en';
import { optionsEn } from './options-en';
import { yearsEn } from './years-en';
import { welcomeEn } from './welcome-en';
import type { zhCN } from './zh-cn';

export const en: Readonly<Record<keyof typeof zhCN, string>> = {
  'report.untitled': '(no title found)',
  'report.agency': 'Agency',
  'report.year': 'Year',
  'report.template': 'Form',
  'report.publishedOn': 'Published',
  'report.unknown': 'not found',
  'report.yearValue': '{year}',

  'verdict.label': 'Result',
  'verdict.clean': 'No errors and no warnings',
  'verdict.cleanDetail': '{passed|rule|rules} passed.',
  'verdict.undecided': ' {undecided} more could not be checked; see below.',
  'verdict.announce':
    'Review finished: {error|error|errors}, {warning|warning|warnings}, {notice|notice|notices}.',

  'section.count': '{count}',

  'place.several': '{first} and more, {count} in all',

  'finding.gone': 'This place is no longer on the page. Review it again.',
  'finding.unseen':
    'It is nothing that shows on the page: its title, a script, or hidden content. Look at its source.',
  'finding.basis': 'Basis',
  'finding.rule': 'Rule',
  'finding.advice': 'Advice',
  'finding.correction': 'Please verify: {place}, should {from} be {to}?',
  'finding.suspects': 'Please verify: one of {count|cell|cells} may be wrong',
  'finding.suspect': '{place} has {from}: {why}',
  'finding.copied': 'This finding has been copied.',

  'checks.undecided': 'Could not be checked',
  'checks.unread': 'Not read',
  'checks.unreadLead': 'The page embeds these pages. Their content was not reviewed; please open them.',
  'checks.undecidedLead':
    'These rules apply to the page but could not be judged. Please check them yourself.',
  'checks.failed': 'Failed',
  'checks.passed': 'Passed',
  'checks.notApplicable': 'Not applicable',
  'checks.count': '{count}',

  'action.options': 'Options',
  'action.check': 'Check this page for tampering',
  'action.reviewAgain': 'Review again',
  'action.marks': 'Marks',
  'action.allowSite': 'Allow {site} and review',
  'action.reload': 'Reload the page',

  'state.loading': 'The page is loading',
  'state.loadingDetail': 'It will be reviewed as soon as it is there.',
  'state.reviewing': 'Reviewing',
  'state.reviewingDetail': 'Reading the page and checking it.',
  'state.idle': 'Not recognised as an annual report',
  'state.idleDetail':
    'By itself Mingcha reviews only annual reports on information disclosure; nothing of this page was checked. You can have it checked for tampering; should it be a report, it is reviewed in full.',
  'state.other': 'This page is no annual report',
  'state.otherClean': 'This page is no annual report. It was checked for tampering; nothing was found.',
  'state.otherUnasked': 'Nothing was checked. You can check the page for signs of tampering by hand.',
  'state.otherFindings': 'This page is no annual report, but some of its content looks tampered with.',
  'state.listing': 'This page lists annual reports',
  'state.listingDetail': 'It links to {count|annual report|annual reports}. Open one to review it.',
  'state.noPermission': 'No permission to read this site',
  'state.noPermissionDetail':
    'By itself Mingcha reads gov.cn sites only. To review a page elsewhere, click the Mingcha button in the toolbar (or press Alt+Shift+M). This covers the current page only.',
  'state.noPermissionAsk': 'You can also allow Mingcha to read {site}.',
  'state.browserPage': 'The browser keeps extensions out of this page',
  'state.browserPageDetail':
    "The browser's own pages and its extension store cannot be reviewed. Open the web page of an annual report.",
  'state.pdf': 'This is a PDF file',
  'state.pdfDetail':
    'Mingcha reviews web pages and cannot read PDF files. Open the web version of the report; if only a PDF was published, check it yourself.',
  'state.notHtml': 'This is no web page',
  'state.notHtmlDetail': 'Its type is {detail}, which cannot be reviewed. Open the report as a web page.',
  'state.editing': 'This page is being edited',
  'state.editingDetail':
    'Mingcha stays out of editing pages so that no mark gets into a draft. Review the published page.',
  'state.unreadable': 'The page could not be read',
  'state.unreadableDetail': '{detail}',
  'state.failed': 'The review did not finish',
  'state.failedDetail': 'Reason: {detail}. Review again; if that does not help, reload the page.',
  'state.silent': 'The page does not answer',
  'state.silentDetail': 'It may still be loading or have stopped responding. Reload it and try again.',
  'state.noTab': 'No page to review',
  'state.noTabDetail': 'Open the web page of an annual report.',

  'keys.hint': 'J/K to move, C to confirm, D to dismiss, ? for',

  product: 'Mingcha',

  'rules.title': 'The rules',
  'rules.all': 'All rules',
  'rules.unknown': 'There is no rule “{id}”; it may belong to another version. These are the rules.',
  'rules.id': 'Rule',
  'rules.category': 'Kind',
  'rules.error': 'a fault that can be put to the agency',
  'rules.warning': 'needs a person’s judgement',
  'rules.notice': 'worth knowing',
  'rules.details': 'Details, and what is not flagged',
  'rules.basis': 'Basis',
  'rules.noBasis': 'No document says so; it comes from the practice of reviewing.',
  'rules.allYears': 'All years',
  'rules.advice': 'Advice',
  'rules.examples': 'Examples',
  'rules.good': 'Right',
  'rules.bad': 'At fault',

  ...deskEn,
  ...optionsEn,
  ...yearsEn,
  ...welcomeEn,
  ...exportEn,
  ...batchEn,
};
