import { csvText } from '../../data/csv-text.ts';
import type { Issue } from '../../domain/issue.ts';
import { guardFormula } from '../../export/formula-guard.ts';
import { issueFix, issueHeading, issueSentence } from '../../report/messages/issues.ts';
import { ledgerMessages } from '../messages/ledger.ts';

/** The findings as a list to work off in a spreadsheet: where each is, what it is, and what to do. */
export function issueCsv(issues: readonly Issue[]): string {
  const { level, rule, row, column, value, sentence, fix } = ledgerMessages.listColumns;
  const header = [level, rule, row, column, value, sentence, fix];
  return csvText([header, ...issues.map(listRow)].map((cells) => cells.map(guardFormula)));
}

function listRow(issue: Issue): readonly string[] {
  return [
    ledgerMessages.levels[issue.level],
    issueHeading(issue.rule),
    issue.row === undefined ? '' : String(issue.row),
    issue.column ?? '',
    issue.value ?? '',
    issueSentence(issue),
    issueFix(issue.rule),
  ];
}
