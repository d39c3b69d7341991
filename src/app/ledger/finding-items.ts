import type { Issue } from '../../domain/issue.ts';
import type { QualityFinding } from '../../domain/quality.ts';
import type { RuleEffect } from '../../domain/stats/row-rules.ts';
import { issueFix, issueHeading, issueSentence } from '../../report/messages/issues.ts';
import { qualityFix, qualityHeading, qualitySentence, qualityWhy } from '../../report/messages/issues-quality.ts';

/** What a finding does: to its rows, or nothing. */
export type FindingLevel = RuleEffect | 'note';

export const FINDING_LEVELS: readonly FindingLevel[] = ['blocked', 'excluded', 'warning', 'note'];

/** A row in a list: where it is, what stands there, what to compare it with. */
export interface ListedRow {
  readonly row: number;
  readonly column: string;
  readonly value: string;
  readonly compare: string;
}

/** Where the rows of a finding are: in the engine, to be fetched page by page, or here. */
export type RowSource =
  | { readonly from: 'engine'; readonly finding: QualityFinding; readonly count: number }
  | { readonly from: 'here'; readonly rows: readonly ListedRow[]; readonly count: number };

/** What one rule found in one file or column, as the page tells it. */
export interface FindingItem {
  readonly id: string;
  /** The code of the rule; findings of one rule are one group. */
  readonly rule: string;
  readonly level: FindingLevel;
  readonly heading: string;
  readonly sentences: readonly string[];
  /** What it does to the results; `null` where the sentence says it. */
  readonly why: string | null;
  readonly fix: string;
  readonly file: string | null;
  readonly column: string | null;
  /** `null`: the finding is about a whole file. */
  readonly rows: RowSource | null;
}

/** All findings (the first of exact copies counts, the others are set aside): of the data-quality rules, and of reading the files. Words without a meaning are told by the former. */
export function findingItems(findings: readonly QualityFinding[], issues: readonly Issue[]): readonly FindingItem[] {
  return [...findings.map(qualityItem), ...issueItems(issues.filter(({ rule }) => rule !== 'unknown-word'))];
}

function qualityItem(finding: QualityFinding): FindingItem {
  const { code, level, file, column } = finding;
  return {
    id: `${code} ${finding.fileNo} ${finding.field}`,
    rule: code,
    level: code === 'DQ02' ? 'blocked' : level,
    heading: qualityHeading(code),
    sentences: [qualitySentence(finding)],
    why: qualityWhy(code),
    fix: qualityFix(code),
    file,
    column,
    rows: finding.hasRows && 'rows' in finding.facts ? { from: 'engine', finding, count: finding.facts.rows } : null,
  };
}

const LEVEL_OF_ISSUE = { error: 'blocked', warning: 'warning', note: 'note' } as const;
const SENTENCES = 3;

function issueItems(issues: readonly Issue[]): readonly FindingItem[] {
  const byRule = membersBy(issues, ({ rule }) => rule);
  return [...byRule].map(([rule, members]) => {
    const levels = members.map(({ level }) => LEVEL_OF_ISSUE[level]);
    const rows = members.flatMap(listedRow);
    return {
      id: rule,
      rule,
      level: FINDING_LEVELS.find((level) => levels.some((one) => one === level)) ?? 'note',
      heading: issueHeading(rule),
      sentences: [...new Set(members.slice(0, SENTENCES).map(issueSentence))],
      why: null,
      fix: issueFix(rule),
      file: null,
      column: members[0]?.column ?? null,
      rows: rows.length === 0 ? null : { from: 'here', rows, count: rows.length },
    };
  });
}

function listedRow(issue: Issue): readonly ListedRow[] {
  const { row, column = '', value = '' } = issue;
  return row === undefined ? [] : [{ row, column, value, compare: issueSentence(issue) }];
}

/** A heading and the findings under it. */
export interface FindingGroup {
  readonly id: string;
  readonly level: FindingLevel;
  readonly items: readonly FindingItem[];
}

/** Findings by rule: those that set rows aside first, then those with most rows. */
export function groupByRule(items: readonly FindingItem[]): readonly FindingGroup[] {
  return grouped(items, ({ rule }) => rule);
}

/** Findings by file and column; what is about a whole file comes last. */
export function groupByColumn(items: readonly FindingItem[]): readonly FindingGroup[] {
  const groups = grouped(items, ({ file, column }) => JSON.stringify(column === null ? [null, null] : [file, column]));
  const isWhole = ({ items: [first] }: FindingGroup) => first?.column === null;
  return [...groups.filter((group) => !isWhole(group)), ...groups.filter(isWhole)];
}

function grouped(items: readonly FindingItem[], keyOf: (item: FindingItem) => string): readonly FindingGroup[] {
  return [...membersBy(items, keyOf)]
    .map(([id, members]) => ({ id, level: worst(members), items: members.toSorted(byLevelThenRows) }))
    .toSorted((one, other) => rank(one.level) - rank(other.level) || rowsOf(other.items) - rowsOf(one.items));
}

function membersBy<Member, Key>(members: readonly Member[], keyOf: (member: Member) => Key): Map<Key, Member[]> {
  const groups = new Map<Key, Member[]>();
  for (const member of members) {
    const key = keyOf(member);
    const group = groups.get(key);
    if (group) group.push(member);
    else groups.set(key, [member]);
  }
  return groups;
}

function byLevelThenRows(one: FindingItem, other: FindingItem): number {
  return rank(one.level) - rank(other.level) || rowsOf([other]) - rowsOf([one]);
}

function worst(items: readonly FindingItem[]): FindingLevel {
  return FINDING_LEVELS.find((level) => items.some((item) => item.level === level)) ?? 'note';
}

function rank(level: FindingLevel): number {
  return FINDING_LEVELS.indexOf(level);
}

/** The listed rows of some findings together. */
export function rowsOf(items: readonly FindingItem[]): number {
  return items.reduce((sum, { rows }) => sum + (rows === null ? 0 : rows.count), 0);
}
