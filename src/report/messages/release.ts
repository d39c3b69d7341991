import type { Release, ReleaseConflict } from '../../domain/privacy/release-ledger.ts';
import { dateText, periodText } from '../numbers.ts';

/** The words of the release sheet. */
export const releaseWords = {
  title: 'Release sheet',
  intro: 'What goes out, what was hidden and why, and who decided. Keep it with the files.',
  day: (day: string) => `Made on ${day}`,
  asOf: (day: string) => `Data as of ${day}`,
  scope: (scope: string) => `Whom it is about: ${scope}`,
  rule: (policy: string) => `Rule for small numbers: ${policy}`,
  reviewer: (name: string) => `Reviewed by: ${name}`,
  noReviewer: 'Reviewed by: not said',
  decisions: { approved: 'Approved', held: 'Held back' },
  comment: (comment: string) => `Comment: ${comment}`,
  file: (name: string) => `File: ${name}`,
  nothingHidden: 'Nothing had to be hidden.',
  hidden: (count: number) => (count === 1 ? '1 number is hidden:' : `${count} numbers are hidden:`),
  review: 'To look at before release:',
  conflicts: 'Together with what was released before it would tell about too few people:',
  end: 'Small numbers are hidden in every file. The files hold no ids.',
} as const;

/** Why a number must not go out after earlier releases, and what would be safe. */
export function conflictSentence({ number, release, kind }: ReleaseConflict): string {
  const groups = number.where.map(({ values }) => ` (${values.join(' or ')})`).join('');
  const place = number.period === 'all' ? 'All dates together' : periodText(number.period);
  return `${place}${groups}${aspectOf(number.measure)}: ${REASONS[kind](release === null ? 'this release' : releaseName(release))}`;
}

/** What of a measure a number tells, where it is not the measure itself: `, left out, no date`. */
function aspectOf(measure: string): string {
  const at = measure.indexOf(': ');
  return at === -1 ? '' : `, ${measure.slice(at + 2).replaceAll('-', ' ')}`;
}

const REASONS: Readonly<Record<ReleaseConflict['kind'], (name: string) => string>> = {
  changed: (name) =>
    `it differs by a few people from the number in ${name}. Wait until more people are in it, or release whole periods only.`,
  'part-of-whole': (name) =>
    `all but a few people of a number in ${name} are in it, or the other way round. Use the same filters as there.`,
  'rest-of-parts': (name) =>
    `with the parts told in ${name} it leaves a few people over. Put groups together, or keep to the periods used there.`,
};

/** What a person would call an earlier release: `the release of Jun 3, 2026 (East, by quarter)`. */
function releaseName({ day, label }: Release): string {
  return `the release of ${dateText(day)}${label === '' ? '' : ` (${label})`}`;
}
