import { assert } from '../../domain/assert.ts';
import type { Issue, IssueRule } from '../../domain/issue.ts';
import type { ColumnName } from './column-names.ts';
import type { Dialect, Encoding } from './dialect.ts';

interface DecodedBytes {
  readonly nulsRemoved: number;
  readonly marksRemoved: number;
  readonly foreign: number;
  readonly replaced: number;
  readonly encoding: Encoding;
}

/** What the bytes had to be cleared of. */
export function encodingIssues({
  nulsRemoved,
  marksRemoved,
  foreign,
  replaced,
  encoding,
}: DecodedBytes): readonly Issue[] {
  const issues: Issue[] = [];
  if (nulsRemoved > 0) issues.push({ rule: 'nul-removed', level: 'warning', parameters: { count: nulsRemoved } });
  if (marksRemoved > 0) issues.push({ rule: 'marks-removed', level: 'note', parameters: { count: marksRemoved } });
  if (foreign > 0) issues.push({ rule: 'two-encodings', level: 'warning', parameters: { count: foreign } });
  if (replaced > 0)
    issues.push({ rule: 'bytes-replaced', level: 'warning', parameters: { count: replaced, encoding } });
  return issues;
}

/** What was above the table and what its columns had to be called. */
export function headerIssues(names: readonly ColumnName[], { headerRow, preambleLines }: Dialect): readonly Issue[] {
  const above: Issue[] =
    preambleLines > 0 ? [{ rule: 'preamble-skipped', level: 'note', parameters: { lines: preambleLines } }] : [];
  if (headerRow === null) {
    return [...above, { rule: 'header-guessed-absent', level: 'warning', parameters: { columns: names.length } }];
  }
  return [...above, ...names.flatMap(({ given, name }, index) => nameIssue(given, name, index + 1))];
}

function nameIssue(given: string, name: string, column: number): readonly Issue[] {
  if (given === name) return [];
  return given === ''
    ? [{ rule: 'header-empty', level: 'warning', parameters: { column, name }, column: name }]
    : [
        {
          rule: 'header-duplicate',
          level: 'warning',
          parameters: { column, name: given, renamed: name },
          column: name,
        },
      ];
}

interface RowDetails {
  readonly row: number;
  readonly found: number;
  readonly expected: number;
  readonly text: string;
}

/** A finding about one record of the file. */
export function rowIssue(rule: IssueRule, { row, found, expected, text }: RowDetails): Issue {
  switch (rule) {
    case 'blank-row':
    case 'example-row':
    case 'repeated-header':
      return { rule, level: 'note', parameters: { row }, row };
    case 'total-row':
    case 'heading-row':
    case 'footer-row':
      return { rule, level: 'note', parameters: { row, text }, row, value: text };
    case 'too-many-fields':
    case 'too-few-fields':
      return { rule, level: 'error', parameters: { row, found, expected, text }, row, value: text };
    case 'trailing-empty-fields':
      return { rule, level: 'note', parameters: { row, found, expected }, row };
    case 'unclosed-quote':
      return { rule, level: 'error', parameters: { row, text }, row, value: text };
    case 'stray-quote':
    case 'other-delimiter':
      return { rule, level: 'warning', parameters: { row, text }, row, value: text };
    default:
      assert(false, `"${rule}" is no finding about a record`);
  }
}
