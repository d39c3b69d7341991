import { DESIGN_KINDS, type DesignKind, designKind } from '../domain/evidence/design.ts';
import { STUDY_SETTINGS, type StudySetting } from '../domain/evidence/facets.ts';
import { STUDIES } from '../domain/evidence/library.ts';
import type { EvidenceGrade, ReviewMembership, Study, StudyResult } from '../domain/evidence/study.ts';
import { TOPICS } from './messages/evidence.ts';

export const GRADE_CHOICES = ['A', 'AB', 'ABC'] as const;
export const REVIEW_CHOICES = [
  'confirmed',
  'unconfirmed',
  'no',
] as const satisfies readonly ReviewMembership['status'][];

/** What a reader of the library looks for; an empty text or `null` asks for everything. */
export interface LibraryFilter {
  readonly topic: string;
  readonly setting: StudySetting | '';
  readonly design: DesignKind | '';
  /** First and last year of publication. */
  readonly since: number | null;
  readonly until: number | null;
  readonly review: ReviewMembership['status'] | '';
  /** The grades that are wanted, in one word. Second-hand sources are left out unless asked for. */
  readonly grades: (typeof GRADE_CHOICES)[number];
}

export const EVERYTHING_SOLID: LibraryFilter = {
  topic: '',
  setting: '',
  design: '',
  since: null,
  until: null,
  review: '',
  grades: 'AB',
};

/** The studies with the results that fit; a study without any is left out. */
export function findStudies(filter: LibraryFilter, studies: readonly Study[] = STUDIES): readonly Study[] {
  return studies
    .filter((study) => fitsStudy(filter, study))
    .map((study) => ({ ...study, results: study.results.filter((result) => fitsResult(filter, result)) }))
    .filter(({ results }) => results.length > 0)
    .toSorted((one, other) => rank(one) - rank(other));
}

function fitsStudy({ setting, design, since, until, review }: LibraryFilter, study: Study): boolean {
  const { year } = study.citation;
  const inYears =
    since === null && until === null ? true : year !== null && year >= (since ?? year) && year <= (until ?? year);
  return (
    (setting === '' || study.setting === setting) &&
    (design === '' || designKind(study.design) === design) &&
    (review === '' || study.reviewSet.status === review) &&
    inYears
  );
}

function fitsResult({ topic, grades }: LibraryFilter, { grade, facets }: StudyResult): boolean {
  const wanted: readonly EvidenceGrade[] = (['A', 'B', 'C'] as const).filter((one) => grades.includes(one));
  const outcomes = TOPICS.find(({ id }) => id === topic)?.outcomes;
  return wanted.includes(grade) && (outcomes === undefined || outcomes.includes(facets.outcome));
}

/** Deflection programs come first, in the order of their pathways; usual care and national measures last. */
function rank({ setting }: Study): number {
  return STUDY_SETTINGS.indexOf(setting);
}

/** The kinds of program in the library, in the same order. */
export function settingsOf(studies: readonly Study[] = STUDIES): readonly StudySetting[] {
  return STUDY_SETTINGS.filter((setting) => studies.some((study) => study.setting === setting));
}

/** The kinds of design in the library. */
export function designsOf(studies: readonly Study[] = STUDIES): readonly DesignKind[] {
  return DESIGN_KINDS.filter((kind) => studies.some(({ design }) => designKind(design) === kind));
}

/** Every year between the first and the last publication, newest first. */
export function yearsOf(studies: readonly Study[] = STUDIES): readonly number[] {
  const years = studies.flatMap(({ citation }) => citation.year ?? []);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return years.length === 0 ? [] : Array.from({ length: last - first + 1 }, (_, index) => last - index);
}
