import type { LeftOutReason } from '../../domain/issue.ts';

/**
 * Why a file of a homeless management information system (HMIS CSV, one person key over some 24 files) says nothing that the
 * measures need; `null` for its client, enrollment, exit, event and service files and for every other file.
 * Source: the HMIS CSV format of the US Department of Housing and Urban Development, FY2024.
 */
export function hmisLeftOut(columns: readonly string[]): Exclude<LeftOutReason, 'chosen'> | null {
  const has = (column: string) => columns.includes(column);
  if (!has('ExportID')) return null;
  if (has('PersonalID')) return has('InformationDate') || has('AssessmentID') ? 'assessments' : null;
  return has('AssessmentID') || has('AssessmentQuestionID') ? 'assessments' : 'inventory';
}
