import type { Loaded } from '../../data/workspace.ts';
import type { CountingUnit } from '../../domain/episode-rules.ts';
import { counted, countText } from '../numbers.ts';
import { issueSentence } from './issues.ts';
import { hintSentence, joinDetails, joinSentence } from './joins.ts';

/** The same contacts counted three ways, where they differ: "1,201 rows, 903 encounters, 880 people"; else `null`. */
function unitsText({ units }: Pick<Loaded, 'units'>): string | null {
  if (units === null || units.rows === units.encounters) return null;
  const { rows, encounters, people } = units;
  return [
    counted(rows, 'row', 'rows'),
    counted(encounters, 'encounter', 'encounters'),
    counted(people, 'person', 'people'),
  ].join(', ');
}

/** What is counted as one encounter, as a choice with its count. */
export function unitText(unit: CountingUnit, { rows, encounters, people }: NonNullable<Loaded['units']>): string {
  switch (unit) {
    case 'encounter':
      return `${countText(encounters)} encounters: rows about the same person, number, day and program are one`;
    case 'row':
      return `${countText(rows)} rows: every row is one`;
    case 'person':
      return `${countText(people)} people: only the first encounter of each person counts`;
  }
}

/** Referrals soon after the same person's one before; `null` where there are none. */
export function repeatsText({ repeatReferrals }: Pick<Loaded, 'repeatReferrals'>, windowDays: number): string | null {
  if (repeatReferrals === 0) return null;
  const are = repeatReferrals === 1 ? '1 referral is' : `${countText(repeatReferrals)} referrals are`;
  return `${are} a repeat: made within ${windowDays} days after one of the same person. Measures of people count a person once a period, so a repeat in it does not count twice.`;
}

/** What the command line says of how files were joined and rows counted. */
export function shapeSentences(loaded: Loaded): readonly string[] {
  const units = unitsText(loaded);
  const leftOut = loaded.issues.filter(({ rule }) => rule === 'file-left-out');
  return [
    ...leftOut.map(issueSentence),
    ...loaded.joins.flatMap((join) => [
      [joinSentence(join), ...joinDetails(join)].join(' '),
      ...(join.hint === null ? [] : [hintSentence(join.hint)]),
    ]),
    ...(units === null ? [] : [`The contacts are ${units}.`]),
  ];
}
