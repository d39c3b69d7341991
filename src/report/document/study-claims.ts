import type { LibraryEntry } from '../../domain/evidence/library.ts';
import type { StudyResult } from '../../domain/evidence/study.ts';
import type { Figure, ForestBody, ForestRow } from '../figure.ts';
import { windowText } from '../messages/evidence.ts';
import { forestWords } from '../messages/forest.ts';
import { isImprecise, studyShare, studyTitle } from '../study-statement.ts';
import { type CitingChoices, entriesIn } from './cited-works.ts';
import { type DraftClaim, draft } from './draft-claim.ts';
import { isForest } from './figure-kinds.ts';
import type { ReportMaterial } from './material.ts';

export interface StudyClaimsInput {
  readonly figure: Figure<ForestBody>;
  readonly measure: string;
  readonly entries: readonly LibraryEntry[];
}

/** What is said of one published result: how near it counts, and that it is small. */
export interface StudyClaim {
  readonly isVerdict: boolean;
  readonly claim: DraftClaim;
  readonly small: DraftClaim | undefined;
}

/**
 * The county beside each published result of a forest plot, verdicts first; where nothing comes near, the one sentence that
 * says so. The verdicts are those of the figure.
 */
export function studyClaims(input: StudyClaimsInput): readonly StudyClaim[] {
  const { figure, measure } = input;
  const rows = figure.body.groups.flatMap(({ rows }) => rows);
  const studies = rows.filter(({ kind }) => kind === 'study');
  const claims = studies.flatMap((row) => claimOf(row, rows, input)).toSorted(verdictsFirst);
  if (claims.length > 0) return claims;
  return [
    { isVerdict: false, claim: draft('study-none', { slots: { measure }, figures: [figure.id] }), small: undefined },
  ];
}

/** What is said of every measure that is set beside studies, verdicts first. */
export function comparisonClaims({ figures, measures }: ReportMaterial, choices: CitingChoices): readonly StudyClaim[] {
  const forests: readonly Figure<ForestBody>[] = figures.studies.filter(isForest);
  return forests
    .flatMap((figure) => {
      const told = measures.find(({ metric }) => `studies-${metric.id}` === figure.id);
      if (told === undefined) return [];
      return studyClaims({ figure, measure: forestWords.measures[told.metric.family], entries: entriesIn(choices) });
    })
    .toSorted(verdictsFirst);
}

function verdictsFirst(one: StudyClaim, other: StudyClaim): number {
  return Number(other.isVerdict) - Number(one.isVerdict);
}

function claimOf(row: ForestRow, rows: readonly ForestRow[], input: StudyClaimsInput): readonly StudyClaim[] {
  const entry = input.entries.find(({ result }) => result.id === row.resultId);
  if (entry === undefined) return [];
  const { study, result } = entry;
  const name = studyTitle(study);
  const bound = { figures: [input.figure.id], works: [study.id] };
  const small = isImprecise(result.value)
    ? draft('study-small', { slots: { study: name, range: rangeOf(row) }, figures: [input.figure.id] })
    : undefined;
  return [
    {
      isVerdict: row.verdict !== undefined,
      claim: verdictClaim(row, ownRow(row, rows), { ...input, name, entry, bound }),
      small,
    },
  ];
}

interface VerdictContext extends StudyClaimsInput {
  readonly name: string;
  readonly entry: LibraryEntry;
  readonly bound: { readonly figures: readonly string[]; readonly works: readonly string[] };
}

function verdictClaim(row: ForestRow, own: ForestRow | undefined, context: VerdictContext): DraftClaim {
  const { measure, name: study, entry, bound } = context;
  const theirs = sharedOf(entry.result);
  switch (row.verdict) {
    case undefined:
      return draft('study-beside', { slots: { measure, study, theirs }, ...bound });
    case null:
      return own?.mark.state === 'ok'
        ? draft('study-beside', { slots: { measure, study, theirs }, ...bound })
        : draft(`study-${reasonOf(own)}`, { slots: { measure, study, theirs }, ...bound });
    case 'too-few':
      return draft('study-too-few', { slots: { measure, study, theirs }, ...bound });
    default:
      return draft(`study-${row.verdict}`, {
        slots: { measure, window: windowText(entry.result.facets), ours: own?.number ?? '', study, theirs },
        ...bound,
      });
  }
}

/** The county's line that was compared: counted by the study's own rule, or by the usual one where both are the same. */
function ownRow({ resultId }: ForestRow, rows: readonly ForestRow[]): ForestRow | undefined {
  const recounted = rows.find((row) => row.kind === 'recounted' && row.resultId === resultId);
  return recounted ?? rows.find(({ kind }) => kind === 'county');
}

function reasonOf(own: ForestRow | undefined): 'immature' | 'suppressed' | 'undefined' {
  const state = own?.mark.state;
  return state === 'immature' || state === 'suppressed' ? state : 'undefined';
}

/** `34% of 122 referrals of overdose survivors`. */
function sharedOf(result: StudyResult): string {
  const share = studyShare(result);
  return `${share}${share.includes(' of ') ? '' : ' of'} ${result.denominator}`;
}

function rangeOf({ number }: ForestRow): string {
  return /\((.+)\)$/.exec(number)?.[1] ?? number;
}
