import type { FileJoin, JoinHint } from '../../data/joins/file-join.ts';
import { counted, countText } from '../numbers.ts';

const RECORDS: Readonly<Record<FileJoin['role'], readonly [one: string, many: string]>> = {
  admission: ['admission', 'admissions'],
  exit: ['exit', 'exits'],
  'follow-up': ['follow-up', 'follow-ups'],
  person: ['person', 'people'],
};

const TARGETS: Readonly<Record<FileJoin['role'], string>> = {
  admission: 'a contact',
  exit: 'a stay',
  'follow-up': 'a contact',
  person: 'a person',
};

/** How two files were joined, in one sentence. */
export function joinSentence({ base, other, role, records, matched }: FileJoin): string {
  const [one, many] = RECORDS[role];
  const all = counted(records, one, many);
  return `${countText(matched)} of ${all} in ${other} belong${matched === 1 ? 's' : ''} to ${TARGETS[role]} in ${base}.`;
}

/** What was not joined, or by which rule, each in a sentence with rows to look at; none where nothing is to be said. */
export function joinDetails(join: FileJoin): readonly string[] {
  const { base, other, role, strangers, unplaced, ambiguous, basePeople, basePeopleWithout, examples } = join;
  const [one, many] = RECORDS[role];
  return [
    ...(strangers === 0
      ? []
      : [
          `${counted(strangers, one, many)}${role === 'person' ? '' : ' about people'} whom ${base} does not have${rowsText(examples.strangers, strangers)}.`,
        ]),
    ...(unplaced === 0
      ? []
      : [
          `${counted(unplaced, one, many)} about people of ${base} but too early, too late or already taken${rowsText(examples.unplaced, unplaced)}.`,
        ]),
    ...(ambiguous === 0
      ? []
      : [`For ${countText(ambiguous)} several would do; ${ruleText(role)}${rowsText(examples.ambiguous, ambiguous)}.`]),
    `${other} has nothing about ${countText(basePeopleWithout)} of ${counted(basePeople, 'person', 'people')} in ${base}.`,
  ];
}

function ruleText(role: FileJoin['role']): string {
  return role === 'exit'
    ? 'the same number decides, else the latest entry on or before the day'
    : 'the same number decides, else the latest contact on or before the day';
}

function rowsText(rows: readonly number[], all: number): string {
  if (rows.length === 0) return '';
  return ` (${rows.length === 1 && all === 1 ? 'row' : 'rows'} ${rows.join(', ')}${rows.length < all ? ' …' : ''})`;
}

/** Why a join may have gone wrong, and what to do. */
export function hintSentence(hint: JoinHint): string {
  const found = shareText(hint.found);
  return hint.code === 'ids-differ'
    ? `Only ${found} of the people are found, but ${shareText(hint.foundLoosely)} when ids are compared without case, punctuation and leading zeros. The two files may write the same ids differently.`
    : `Only ${found} of the people are found. Check that both files use the same ids, and that the right column is matched to the person.`;
}

function shareText(share: number): string {
  return `${Math.round(share * 100)}%`;
}
