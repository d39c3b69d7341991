import type { FindingRow } from '../data/quality/finding-rows.ts';
import type { Issue } from '../domain/issue.ts';
import type { QualityFinding } from '../domain/quality.ts';
import { issueFix, issueHeading, issueSentence } from './messages/issues.ts';
import { qualityFix, qualityHeading, qualitySentence } from './messages/issues-quality.ts';

/** One line of a fix list: where to look, what is wrong, what to do. */
export interface FixLine {
  readonly file: string;
  /** `null`: the file as a whole. */
  readonly row: number | null;
  readonly column: string;
  readonly value: string;
  readonly rule: string;
  readonly wrong: string;
  readonly todo: string;
}

/** A row that breaks a rule as a line of a fix list; cells that would identify somebody stay empty. */
export function rowLine(found: FindingRow): FixLine {
  const { code, file, row, column, value } = found;
  return {
    file,
    row,
    column: column ?? '',
    value: value ?? '',
    rule: code,
    wrong: wrongText(found),
    todo: qualityFix(code),
  };
}

/** What is wrong with one row: the rule, the cell it contradicts and the row to compare it with. */
function wrongText({ code, beside, other, file }: FindingRow): string {
  const parts = [qualityHeading(code)];
  if (beside !== null) parts.push(`${beside.column}: ${beside.value ?? 'empty'}`);
  if (other !== null) parts.push(`compare row ${other.row}${other.file === file ? '' : ` of ${other.file}`}`);
  return parts.join('; ');
}

/** What was found about a file or a whole column. */
export function fileLine(finding: QualityFinding): FixLine {
  const { code, file, column } = finding;
  return {
    file,
    row: null,
    column: column ?? '',
    value: '',
    rule: code,
    wrong: qualitySentence(finding),
    todo: qualityFix(code),
  };
}

/** What was found while the file was read. */
export function issueLine(issue: Issue, file: string): FixLine {
  return {
    file,
    row: issue.row ?? null,
    column: issue.column ?? '',
    value: issue.value ?? '',
    rule: issueHeading(issue.rule),
    wrong: issueSentence(issue),
    todo: issueFix(issue.rule),
  };
}
