import type { ReleaseConflict } from '../../domain/privacy/release-ledger.ts';
import type { IsoDate } from '../../domain/units.ts';
import type { Figure } from '../figure.ts';
import { conflictSentence, releaseWords } from '../messages/release.ts';
import { EVERYBODY, SHAKY } from '../messages/reliability.ts';
import { dateText } from '../numbers.ts';

/** What a privacy officer decided about one figure. */
export interface ReleaseDecision {
  readonly choice: 'approved' | 'held';
  readonly comment: string;
}

/** One figure of a release: what is in it, what is hidden and why, and what speaks against it. */
export interface SheetEntry {
  readonly figure: Figure;
  /** Each `Mar 2025: Hidden: too few people.` */
  readonly hidden: readonly string[];
  /** What is shown and should be looked at: shaky numbers, and those that say something about everybody. */
  readonly review: readonly string[];
  readonly conflicts: readonly ReleaseConflict[];
}

export interface ReleaseSheet {
  readonly day: IsoDate;
  readonly asOf: IsoDate;
  readonly scope: string;
  /** The rule for small numbers, in words. */
  readonly policy: string;
  readonly reviewer: string;
  readonly entries: readonly (SheetEntry & { readonly decision: ReleaseDecision })[];
}

const HIDDEN = /^hidden\b/i;
const REVIEW = new RegExp(`^(${SHAKY}|${EVERYBODY})`);

/** A figure as the sheet lists it. */
export function sheetEntry(figure: Figure, conflicts: readonly ReleaseConflict[]): SheetEntry {
  const answer = HIDDEN.test(figure.answer) ? [figure.answer] : [];
  return { figure, conflicts, hidden: [...answer, ...rowsWith(figure, HIDDEN)], review: rowsWith(figure, REVIEW) };
}

/** The rows of a figure's table in which a cell begins so, each with its place. */
function rowsWith({ table }: Figure, beginning: RegExp): readonly string[] {
  const isPlace = (column: number) => column === 0 || table.columns[column]?.numeric === false;
  return table.rows.flatMap((row) => {
    const reason = row.find((cell) => beginning.test(cell));
    const place = row.filter((cell, column) => cell !== '' && isPlace(column) && cell !== reason);
    return reason === undefined ? [] : [`${place.join(', ')}: ${reason}`];
  });
}

/** What a decision starts as: a figure that conflicts with an earlier release is held back. */
export function firstDecision({ conflicts }: SheetEntry): ReleaseDecision {
  return { choice: conflicts.length > 0 ? 'held' : 'approved', comment: '' };
}

/** The sheet as a text that goes along with the files; `fileOf` names the file of an approved figure. */
export function releaseSheetText(sheet: ReleaseSheet, fileOf: (figure: Figure) => string): string {
  const { day, asOf, scope, policy, reviewer, entries } = sheet;
  const head = [
    releaseWords.title,
    releaseWords.intro,
    releaseWords.day(dateText(day)),
    releaseWords.asOf(dateText(asOf)),
    releaseWords.scope(scope),
    releaseWords.rule(policy),
    reviewer === '' ? releaseWords.noReviewer : releaseWords.reviewer(reviewer),
  ];
  const parts = entries.map(({ figure, hidden, review, conflicts, decision }, index) =>
    [
      `${index + 1}. ${figure.question}`,
      releaseWords.decisions[decision.choice],
      ...(decision.choice === 'approved' ? [releaseWords.file(fileOf(figure))] : []),
      ...(decision.comment === '' ? [] : [releaseWords.comment(decision.comment)]),
      ...(hidden.length === 0
        ? [releaseWords.nothingHidden]
        : [releaseWords.hidden(hidden.length), ...hidden.map(item)]),
      ...(review.length === 0 ? [] : [releaseWords.review, ...review.map(item)]),
      ...(conflicts.length === 0 ? [] : [releaseWords.conflicts, ...conflicts.map(conflictSentence).map(item)]),
    ].join('\n'),
  );
  return `${[head.join('\n'), ...parts, releaseWords.end].join('\n\n')}\n`;
}

function item(text: string): string {
  return `  - ${text}`;
}
