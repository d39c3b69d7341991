import type { FileLedger } from '../../data/workspace.ts';
import type { IssueRule } from '../../domain/issue.ts';

export interface SetAsideReason {
  readonly rule: IssueRule;
  readonly rows: number;
}

/** Why rows of a file were set aside, the most frequent reason first. */
export function setAsideReasons({ setAside }: Pick<FileLedger, 'setAside'>): readonly SetAsideReason[] {
  const rules = Object.keys(setAside) as IssueRule[];
  return rules
    .flatMap((rule) => {
      const rows = setAside[rule];
      return rows === undefined || rows === 0 ? [] : [{ rule, rows }];
    })
    .toSorted((one, other) => other.rows - one.rows);
}
