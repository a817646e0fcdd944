/** The one list of all rules, in the order of the contract's catalogue; rules beside it stand by their kin: one line a rule. */
import { accountabilityMissing } from './accountability-missing';
import { agencyMismatch } from './agency-mismatch';
import { amountImplausible } from './amount-implausible';
import { applicantTotalUnbalanced } from './applicant-total-unbalanced';
import { basisOutdated } from './basis-outdated';
import { carryOverShifted } from './carry-over-shifted';
import { carryOverUnbalanced } from './carry-over-unbalanced';
import { cellBlank } from './cell-blank';
import { cellInvalid } from './cell-invalid';
import { cellNotNumber } from './cell-not-number';
import { columnMissing } from './column-missing';
import type { Rule } from './define';
import { disputeTotalUnbalanced } from './dispute-total-unbalanced';
import { feeStatementMissing } from './fee-statement-missing';
import { garbledText } from './garbled-text';
import { hiddenText } from './hidden-text';
import { hostNotGovernment } from './host-not-government';
import { injectedText } from './injected-text';
import { labelBlank } from './label-blank';
import { labelDiffers } from './label-differs';
import { personalData } from './personal-data';
import { publishedLate } from './published-late';
import { regulationWithoutPower } from './regulation-without-power';
import { requestBalanceUnbalanced } from './request-balance-unbalanced';
import { resultTotalUnbalanced } from './result-total-unbalanced';
import { rowMissing } from './row-missing';
import { sectionEmpty } from './section-empty';
import { sectionMisnumbered } from './section-misnumbered';
import { sectionMissing } from './section-missing';
import { sectionThin } from './section-thin';
import { sectionTitleDiffers } from './section-title-differs';
import { stockUnbalanced } from './stock-unbalanced';
import { suspiciousScript } from './suspicious-script';
import { suspiciousText } from './suspicious-text';
import { tableMissing } from './table-missing';
import { tableNotText } from './table-not-text';
import { tableOutdated } from './table-outdated';
import { tamperedMetadata } from './tampered-metadata';
import { templateResidue } from './template-residue';
import { textContradiction } from './text-contradiction';
import { textCountMismatch } from './text-count-mismatch';
import { textReused } from './text-reused';
import { textSumMismatch } from './text-sum-mismatch';
import { textTableMismatch } from './text-table-mismatch';
import { topicMissing } from './topic-missing';
import { yearMismatch } from './year-mismatch';

export const catalogue: readonly Rule[] = [
  sectionMissing,
  sectionEmpty,
  sectionThin,
  sectionMisnumbered,
  sectionTitleDiffers,
  topicMissing,
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
  amountImplausible,
  applicantTotalUnbalanced,
  resultTotalUnbalanced,
  requestBalanceUnbalanced,
  disputeTotalUnbalanced,
  carryOverUnbalanced,
  carryOverShifted,
  stockUnbalanced,
  textTableMismatch,
  textSumMismatch,
  textContradiction,
  textCountMismatch,
  yearMismatch,
  publishedLate,
  feeStatementMissing,
  agencyMismatch,
  textReused,
  injectedText,
  suspiciousText,
  hiddenText,
  tamperedMetadata,
  suspiciousScript,
  templateResidue,
  regulationWithoutPower,
  accountabilityMissing,
  basisOutdated,
  hostNotGovernment,
  personalData,
  garbledText,
];
