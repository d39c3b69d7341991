import type { LibraryEntry } from './library.ts';
import { NEEDED_COLUMNS, type OwnColumn, type OwnRow, ownPlace, ownStudyId, ownStudyJson } from './own-row.ts';
import { parseStudy } from './parse-study.ts';
import type { Study } from './study.ts';
import type { StudyProblem } from './study-problem.ts';

/** A problem of an own result, at its row (from 0) and column. */
export interface OwnProblem {
  readonly row: number;
  readonly column: OwnColumn;
  readonly problem: StudyProblem;
}

export interface OwnOutcome {
  /** Those without any problem, each with all its rows. */
  readonly studies: readonly Study[];
  readonly problems: readonly OwnProblem[];
}

/** Judges rows of own results by the rules of every study file; rows of one program, year and title make one study. */
export function ownStudies(rows: readonly OwnRow[]): OwnOutcome {
  const groups = new Map<string, number[]>();
  rows.forEach((row, index) => {
    const id = ownStudyId(row);
    groups.set(id, [...(groups.get(id) ?? []), index]);
  });
  const outcomes = [...groups.values()].map((places) => {
    const outcome = parseStudy(ownStudyJson(places.flatMap((place) => rows[place] ?? [])));
    if (outcome.ok) return { studies: [outcome.study], problems: [] };
    const found = outcome.problems.map((problem): OwnProblem => {
      const { row, column } = ownPlace(problem.path);
      return { row: places[row] ?? 0, column, problem };
    });
    const missing = places.flatMap((place) => missingAt(place, rows[place] ?? {}));
    return {
      studies: [],
      problems: [...missing, ...found.filter((one) => !missing.some((other) => isSame(one, other)))],
    };
  });
  return {
    studies: outcomes.flatMap(({ studies }) => studies),
    problems: outcomes.flatMap(({ problems }) => problems).toSorted((one, other) => one.row - other.row),
  };
}

/** Everything that a row lacks, at once; the reader of study files stops at the first. */
function missingAt(row: number, cells: OwnRow): readonly OwnProblem[] {
  const isEmpty = (column: OwnColumn) => (cells[column] ?? '').trim() === '';
  const hasNumber = !isEmpty('percent') || !(isEmpty('numerator') || isEmpty('denominator'));
  const needed = [...NEEDED_COLUMNS, ...(hasNumber ? [] : (['numerator', 'denominator'] as const))];
  return needed.filter(isEmpty).map((column) => ({
    row,
    column,
    problem: { code: 'missing', path: column, parameters: { wanted: 'text' } },
  }));
}

function isSame(one: OwnProblem, other: OwnProblem): boolean {
  return one.row === other.row && one.column === other.column;
}

/** Own studies with others put in their place or behind them: a study of the same id is replaced. */
export function withStudies(own: readonly Study[], added: readonly Study[]): readonly Study[] {
  const others = own.filter(({ id }) => !added.some((study) => study.id === id));
  return [...others, ...added];
}

export function entriesOf(studies: readonly Study[]): readonly LibraryEntry[] {
  return studies.flatMap((study) => study.results.map((result) => ({ study, result })));
}
