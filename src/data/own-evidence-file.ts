import Papa from 'papaparse';
import { ownStudies } from '../domain/evidence/own-evidence.ts';
import { isOwnStudy, OWN_COLUMNS, type OwnColumn, type OwnRow } from '../domain/evidence/own-row.ts';
import { parseStudy } from '../domain/evidence/parse-study.ts';
import type { Study } from '../domain/evidence/study.ts';
import type { StudyProblem } from '../domain/evidence/study-problem.ts';
import { asList, asOneOf, asRecord } from '../domain/record.ts';
import { csvText } from './csv-text.ts';

/** The version of the evidence file this code writes. */
const VERSION = 1;

/** What is wrong with a file of own studies. The sentences stand in `report/messages/own-evidence.ts`. */
export type OwnFileProblem =
  | { readonly code: 'not-json' }
  | { readonly code: 'not-evidence' }
  | { readonly code: 'newer-version'; readonly version: string }
  | { readonly code: 'unknown-column'; readonly column: string }
  | { readonly code: 'no-rows' }
  | { readonly code: 'not-own'; readonly study: string }
  /** `line`: of the CSV, the header being line 1. */
  | { readonly code: 'row'; readonly line: number; readonly column: OwnColumn; readonly problem: StudyProblem }
  | { readonly code: 'study'; readonly study: number; readonly problem: StudyProblem };

export interface OwnFile {
  readonly studies: readonly Study[];
  readonly problems: readonly OwnFileProblem[];
}

const EXAMPLE_PROGRAM = 'Example program (delete this row)';

const EXAMPLE: Readonly<Record<OwnColumn, string>> = {
  program: EXAMPLE_PROGRAM,
  place: 'Riverton, USA',
  period: '2023-01 to 2023-12',
  design: 'one group followed forward, no comparison',
  population: 'people who survived an overdose',
  pathway: 'active-outreach',
  authors: 'Writer A; Author BC',
  year: '2024',
  title: 'Annual report of the outreach team',
  source: 'Riverton Health Department',
  doi: '',
  url: 'https://example.org/report',
  measure: 'retention at 90 days',
  counted: 'people in treatment on day 90',
  of_whom: 'people who entered treatment',
  numerator: '19',
  denominator: '34',
  percent: '56',
  interval_low: '',
  interval_high: '',
  outcome: 'in-treatment',
  group: 'entered',
  window_days: '90',
  window_rule: 'at-end',
  unit: 'person',
  known_from: 'program-record',
  grade: 'A',
  read_in: 'Table 2',
  note: '',
};

/** The CSV template: its columns and one row as an example, which is passed over when the file is read. */
export function ownTemplate(): string {
  return csvText([OWN_COLUMNS, OWN_COLUMNS.map((column) => EXAMPLE[column])]);
}

/** Own studies as a file to share; another county reads it with `readOwnEvidence`. */
export function ownEvidenceText(studies: readonly Study[]): string {
  return `${JSON.stringify({ throughlineEvidence: VERSION, studies }, null, 2)}\n`;
}

/** Reads a shared file or a filled template. Studies without a problem are taken; of the others each problem is told. */
export function readOwnEvidence(text: string): OwnFile {
  return /^\s*[[{]/.test(text) ? readJson(text) : readCsv(text);
}

function readJson(text: string): OwnFile {
  const json = jsonFrom(text);
  const list = asList(json?.studies);
  if (json === undefined) return refused({ code: 'not-json' });
  if (list === undefined || !('throughlineEvidence' in json)) return refused({ code: 'not-evidence' });
  if (json.throughlineEvidence !== VERSION)
    return refused({ code: 'newer-version', version: String(json.throughlineEvidence) });
  const read = list.map(ownStudyFrom);
  return { studies: read.flatMap(({ studies }) => studies), problems: read.flatMap(({ problems }) => problems) };
}

function jsonFrom(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    return asRecord(JSON.parse(text));
  } catch {
    return undefined;
  }
}

/** One study of a file or a project; one that does not say that it was added by a county is refused. */
export function ownStudyFrom(json: unknown, index: number): OwnFile {
  const outcome = parseStudy(json);
  if (!outcome.ok)
    return { studies: [], problems: outcome.problems.map((problem) => ({ code: 'study', study: index + 1, problem })) };
  const { study } = outcome;
  return isOwnStudy(study) ? { studies: [study], problems: [] } : refused({ code: 'not-own', study: study.program });
}

function readCsv(text: string): OwnFile {
  const { data } = Papa.parse<readonly string[]>(text.replace(/^\uFEFF/, ''), { skipEmptyLines: 'greedy' });
  const [header = [], ...lines] = data;
  const columns = header.map((name) => name.trim().toLowerCase());
  const unknown = columns.filter((name) => asOneOf(name, OWN_COLUMNS) === undefined);
  if (unknown.length > 0 && unknown.length === columns.length) return refused({ code: 'not-evidence' });
  const rows = lines
    .map((cells, index) => ({ line: index + 2, row: rowFrom(columns, cells) }))
    .filter(({ row }) => row.program !== EXAMPLE_PROGRAM);
  if (rows.length === 0) return refused({ code: 'no-rows' });
  const outcome = ownStudies(rows.map(({ row }) => row));
  const told = outcome.problems.map(({ row, column, problem }): OwnFileProblem => {
    return { code: 'row', line: rows[row]?.line ?? row + 2, column, problem };
  });
  return {
    studies: outcome.studies,
    problems: [...unknown.map((column): OwnFileProblem => ({ code: 'unknown-column', column })), ...told],
  };
}

function rowFrom(columns: readonly string[], cells: readonly string[]): OwnRow {
  return Object.fromEntries(
    columns.flatMap((name, index) => {
      const column = asOneOf(name, OWN_COLUMNS);
      return column === undefined ? [] : [[column, (cells[index] ?? '').trim()]];
    }),
  );
}

function refused(problem: OwnFileProblem): OwnFile {
  return { studies: [], problems: [problem] };
}
