import type { Issue, IssueLevel, IssueRule } from '../../domain/issue.ts';

/** All findings of one rule. */
export interface IssueGroup {
  readonly rule: IssueRule;
  /** The worst of its findings. */
  readonly level: IssueLevel;
  readonly issues: readonly Issue[];
}

const LEVELS: readonly IssueLevel[] = ['error', 'warning', 'note'];

/** Findings by rule, the worst first, then the most frequent. */
export function groupIssues(issues: readonly Issue[]): readonly IssueGroup[] {
  const byRule = new Map<IssueRule, Issue[]>();
  for (const issue of issues) {
    const group = byRule.get(issue.rule);
    if (group) group.push(issue);
    else byRule.set(issue.rule, [issue]);
  }
  return [...byRule]
    .map(([rule, members]) => ({ rule, level: worst(members), issues: members }))
    .toSorted(
      (one, other) =>
        LEVELS.indexOf(one.level) - LEVELS.indexOf(other.level) || other.issues.length - one.issues.length,
    );
}

function worst(issues: readonly Issue[]): IssueLevel {
  return LEVELS.find((level) => issues.some((issue) => issue.level === level)) ?? 'note';
}
