import type { OwnFileProblem } from '../../data/own-evidence-file.ts';
import { fieldProblemSentence, studyProblemSentence } from './study-problems.ts';

/** What is wrong with a file of own studies, where, and what to do. */
export function ownProblemSentence(problem: OwnFileProblem): string {
  switch (problem.code) {
    case 'not-json':
      return 'The file cannot be read as JSON. Choose a file that Throughline wrote, or the filled CSV template.';
    case 'not-evidence':
      return 'This is no file of studies. Choose one that Throughline wrote, or start from the CSV template.';
    case 'newer-version':
      return `The file is of version ${problem.version}, which this Throughline does not know. Use a newer Throughline.`;
    case 'unknown-column':
      return `The column "${problem.column}" is not in the template and was passed over. Check its spelling.`;
    case 'no-rows':
      return 'The file has no rows below its header. Fill one row for each published result.';
    case 'not-own':
      return `"${problem.study}" is not marked as added by a county, so it was not taken.`;
    case 'row':
      return `Row ${problem.line}, column "${problem.column}": ${fieldProblemSentence(problem.problem)}`;
    case 'study':
      return `Study ${problem.study}: ${studyProblemSentence(problem.problem)}`;
  }
}
