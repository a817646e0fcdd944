/** The one list of all rules, in the order of the contract's catalogue: one line a rule. */
import { applicantTotalUnbalanced } from './applicant-total-unbalanced';
import { cellBlank } from './cell-blank';
import { cellInvalid } from './cell-invalid';
import { cellNotNumber } from './cell-not-number';
import { columnMissing } from './column-missing';
import { sectionThin } from './section-thin';
import { topicMissing } from './topic-missing';
import { accountabilityMissing } from './accountability-missing';
import { feeStatementMissing } from './fee-statement-missing';
import { sectionTitleDiffers } from './section-title-differs';
import { regulationWithoutPower } from './regulation-without-power';
import { carryOverUnbalanced } from './carry-over-unbalanced';
import { carryOverShifted } from './carry-over-shifted';
import { stockUnbalanced } from './stock-unbalanced';
import { publishedLate } from './published-late';
import { basisOutdated } from './basis-outdated';
import { yearMismatch } from './year-mismatch';
import { templateResidue } from './template-residue';
import { garbledText } from './garbled-text';
import { personalData } from './personal-data';
import { agencyMismatch } from './agency-mismatch';
import { textTableMismatch } from './text-table-mismatch';
import { textSumMismatch } from './text-sum-mismatch';
import { textContradiction } from './text-contradiction';
import { textCountMismatch } from './text-count-mismatch';
import { textReused } from './text-reused';
import type { Rule } from './define';
import { disputeTotalUnbalanced } from './dispute-total-unbalanced';
import { hiddenText } from './hidden-text';
import { hostNotGovernment } from './host-not-government';
import { injectedText } from './injected-text';
import { labelBlank } from './label-blank';
import { labelDiffers } from './label-differs';
import { requestBalanceUnbalanced } from './request-balance-unbalanced';
import { resultTotalUnbalanced } from './result-total-unbalanced';
import { rowMissing } from './row-missing';
import { sectionEmpty } from './section-empty';
import { sectionMisnumbered } from './section-misnumbered';
import { sectionMissing } from './section-missing';
import { suspiciousScript } from './suspicious-script';
import { suspiciousText } from './suspicious-text';
import { tableMissing } from './table-missing';
import { tableNotText } from './table-not-text';
import { tableOutdated } from './table-outdated';
import { tamperedMetadata } from './tampered-metadata';

export const catalogue: readonly Rule[] = [
  sectionMissing,
  sectionEmpty,
  sectionMisnumbered,
  tableMissing,
  tableNotText,
  tableOutdated,
  rowMissing,
  columnMissing,
  labelBlank,
  labelDiffers,
  cellBlank,
  cellNotNumber,
  cellInvalid,
  applicantTotalUnbalanced,
  resultTotalUnbalanced,
  requestBalanceUnbalanced,
  disputeTotalUnbalanced,
  injectedText,
  suspiciousText,
  hiddenText,
  tamperedMetadata,
  suspiciousScript,
  hostNotGovernment,
  sectionThin,
  topicMissing,
  accountabilityMissing,
  feeStatementMissing,
  sectionTitleDiffers,
  regulationWithoutPower,
  carryOverUnbalanced,
  carryOverShifted,
  stockUnbalanced,
  publishedLate,
  basisOutdated,
  yearMismatch,
  templateResidue,
  garbledText,
  personalData,
  agencyMismatch,
  textTableMismatch,
  textSumMismatch,
  textContradiction,
  textCountMismatch,
  textReused,
];
