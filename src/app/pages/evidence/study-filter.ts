import { STUDY_SETTINGS, type StudySetting } from '../../../domain/evidence/facets.ts';
import { STUDIES } from '../../../domain/evidence/library.ts';
import type { EvidenceGrade, Study, StudyResult } from '../../../domain/evidence/study.ts';
import { TOPICS } from '../../messages/evidence.ts';

export const GRADE_CHOICES = ['A', 'AB', 'ABC'] as const;

/** What a reader looks for; an empty text asks for everything. */
export interface StudyFilter {
  readonly topic: string;
  readonly setting: string;
  /** The grades that are wanted, in one word. Second-hand sources are left out unless asked for. */
  readonly grades: (typeof GRADE_CHOICES)[number];
}

export const EVERYTHING_SOLID: StudyFilter = { topic: '', setting: '', grades: 'AB' };

/** The studies with the results that fit; a study without any is left out. */
export function findStudies(
  { topic, setting, grades }: StudyFilter,
  studies: readonly Study[] = STUDIES,
): readonly Study[] {
  const wanted: readonly EvidenceGrade[] = (['A', 'B', 'C'] as const).filter((grade) => grades.includes(grade));
  const outcomes = TOPICS.find(({ id }) => id === topic)?.outcomes;
  const fits = ({ grade, facets }: StudyResult) =>
    wanted.includes(grade) && (outcomes === undefined || outcomes.includes(facets.outcome));
  return studies
    .filter((study) => setting === '' || study.setting === setting)
    .map((study) => ({ ...study, results: study.results.filter(fits) }))
    .filter(({ results }) => results.length > 0)
    .toSorted((one, other) => rank(one) - rank(other));
}

/** Deflection programs come first, in the order of their pathways; usual care and national measures last. */
function rank({ setting }: Study): number {
  return STUDY_SETTINGS.indexOf(setting);
}

/** The kinds of program in the library, in the same order. */
export function settingsOf(studies: readonly Study[] = STUDIES): readonly StudySetting[] {
  return STUDY_SETTINGS.filter((setting) => studies.some((study) => study.setting === setting));
}
