import type { Db } from './db/port.ts';
import type { DialectOverride } from './import/dialect.ts';
import { loadTable } from './import/load-table.ts';
import { profileTable } from './import/profile-table.ts';
import type { ReadTable } from './import/read-outcome.ts';
import { type ReadOptions, readTable } from './import/read-table.ts';
import type { SourceFile } from './import/source-file.ts';
import { type Suggestion, suggestMapping } from './import/suggest-mapping.ts';
import type { InspectionOutcome } from './workspace.ts';

export interface InspectInput {
  readonly source: SourceFile;
  readonly override?: DialectOverride;
  /** Tells the raw tables of several files apart. */
  readonly fileNo: number;
}

/** Reads a file, keeps its rows as text in the engine, and suggests what its columns mean. */
export async function inspectFile(db: Db, input: InspectInput, options?: ReadOptions): Promise<InspectionOutcome> {
  const read = await readTable(input.source, input.override, options);
  if (!read.ok) return read;
  const rawTable = `raw_${input.fileNo}`;
  await loadTable(db, read, rawTable);
  const profile = await profileTable(db, rawTable, read.columns);
  return { read, profile, suggestion: withUsability(suggestMapping(profile), read), rawTable };
}

/** Says so when not one column could be matched. */
function withUsability(suggestion: Suggestion, { file, columns }: ReadTable): Suggestion {
  if (Object.keys(suggestion.mapping.columns).length > 0) return suggestion;
  const parameters = { file, columns: columns.length };
  return { ...suggestion, issues: [...suggestion.issues, { rule: 'no-usable-columns', level: 'error', parameters }] };
}
