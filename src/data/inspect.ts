import type { Issue } from '../domain/issue.ts';
import type { Db } from './db/port.ts';
import { blockIssues, filledDown } from './fill-down.ts';
import type { DialectOverride } from './import/dialect.ts';
import { contradictingFlags } from './import/displaced/contradicting-flags.ts';
import { halfRows } from './import/displaced/half-rows.ts';
import { shiftedRows } from './import/displaced/shifted-rows.ts';
import { loadTable } from './import/load-table.ts';
import { profileTable, type TableProfile } from './import/profile-table.ts';
import type { ReadFailure, ReadTable } from './import/read-outcome.ts';
import { type ReadFile, type ReadProgress, readTable } from './import/read-table.ts';
import type { SourceFile } from './import/source-file.ts';
import { type Suggestion, suggestMapping } from './import/suggest-mapping.ts';
import { withMonthsTurned } from './turn-months.ts';
import type { Inspection, InspectionOutcome } from './workspace.ts';

export interface InspectInput {
  readonly source: SourceFile;
  readonly override?: DialectOverride;
  /** Tells the raw tables of several files apart. */
  readonly fileNo: number;
  /** Reads the file; in the browser a worker does. */
  readonly readFile?: ReadFile;
}

/** How far a file has come: read, taken into the engine, or looked at column by column. */
export type FileProgress =
  | ({ readonly stage: 'reading' } & ReadProgress)
  | { readonly stage: 'taking'; readonly rows: number; readonly of: number }
  | { readonly stage: 'columns'; readonly column: number; readonly of: number };

export interface InspectOptions {
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((progress: FileProgress) => void) | undefined;
}

/** Reads a file, keeps its rows as text in the engine, and suggests what its columns mean. */
export async function inspectFile(
  db: Db,
  input: InspectInput,
  options: InspectOptions = {},
): Promise<InspectionOutcome> {
  const rawTable = `raw_${input.fileNo}`;
  const read = await readInto(db, rawTable, input, options);
  if (!read.ok) return read;
  const inspection = await look(db, rawTable, read, options);
  if (input.override?.monthsAcross === 'as-is' || tellsPeople(inspection)) return inspection;
  const turned = await withMonthsTurned(db, {
    rawTable,
    read: inspection.read,
    source: input.source,
    year: input.override?.monthsYear,
  });
  return turned === undefined ? inspection : look(db, rawTable, turned, options);
}

/** Whether rows are about people: a count of each month is then one person's, and no sum. */
function tellsPeople({ suggestion: { mapping, identifiers } }: Inspection): boolean {
  return Object.hasOwn(mapping.columns, 'person_id') || identifiers.length > 0;
}

/** What the columns of a table in the engine hold, and what they seem to mean. */
async function look(db: Db, rawTable: string, read: ReadTable, { onProgress }: InspectOptions): Promise<Inspection> {
  const of = read.columns.length;
  const profile = await profileTable(db, rawTable, read.columns, (column) =>
    onProgress?.({ stage: 'columns', column, of }),
  );
  const issues = [...read.issues, ...(await displacedCells(db, rawTable, profile))];
  return { read: { ...read, issues }, profile, suggestion: withUsability(suggestMapping(profile), read), rawTable };
}

/** What stands in the wrong column, or contradicts the column it was made from. */
async function displacedCells(db: Db, rawTable: string, profile: TableProfile): Promise<readonly Issue[]> {
  return [
    ...(await shiftedRows(db, rawTable, profile)),
    ...(await halfRows(db, rawTable, profile)),
    ...(await contradictingFlags(db, rawTable, profile)),
    ...(await blockIssues(db, rawTable, profile)),
  ];
}

/** Reads the file into the engine; a clean copy of it where the engine cuts its records otherwise. */
export async function readInto(
  db: Db,
  rawTable: string,
  { source, override = {}, readFile = readTable }: InspectInput,
  { signal, onProgress }: InspectOptions,
): Promise<ReadTable | ReadFailure> {
  const onRead = (progress: ReadProgress) => onProgress?.({ stage: 'reading', ...progress });
  const onTaken = (rows: number, of: number) => onProgress?.({ stage: 'taking', rows, of });
  for (const lane of [undefined, 'repair'] as const) {
    const answer = await readFile(source, dialectFor(source, override), { signal, onProgress: onRead, lane });
    signal?.throwIfAborted();
    const read = withOrigin(answer, source);
    if (!read.ok) return read;
    if ((await loadTable(db, read, rawTable, onTaken)) === undefined) continue;
    return override.fillDown === undefined ? read : filledDown(db, rawTable, read, override.fillDown);
  }
  throw new Error(`Throughline made a mistake: the clean copy of ${source.name} could not be read`);
}

/** What somebody said of a table goes before what it suggests, and what is known of it before both. */
function dialectFor({ headerRow, dialect }: SourceFile, override: DialectOverride): DialectOverride {
  return { ...(headerRow === undefined ? {} : { headerRow }), ...override, ...dialect };
}

/** What was known of a table, and noticed, while it was unpacked is part of what there is to say about it. */
function withOrigin(read: ReadTable | ReadFailure, { findings = [], dialect }: SourceFile): ReadTable | ReadFailure {
  return read.ok && dialect !== undefined ? { ...read, given: dialect, issues: [...findings, ...read.issues] } : read;
}

/** Says so when not one column could be matched. */
function withUsability(suggestion: Suggestion, { file, columns }: ReadTable): Suggestion {
  if (Object.keys(suggestion.mapping.columns).length > 0) return suggestion;
  const parameters = { file, columns: columns.length };
  return { ...suggestion, issues: [...suggestion.issues, { rule: 'no-usable-columns', level: 'error', parameters }] };
}
