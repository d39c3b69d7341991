import type { Db } from '../db/port.ts';
import { type LoadRequest, loadFiles, type MappedFile } from '../load.ts';
import type { Loaded } from '../workspace.ts';
import { type RawRead, rawRead } from './raw-read.ts';
import { recordStatements } from './record-statements.ts';

/** Everything that leads from the county's files to the tables that measures read. */
export interface Replay {
  readonly reads: readonly RawRead[];
  /** In order; they need nothing but the raw tables. */
  readonly statements: readonly string[];
  readonly loaded: Loaded;
}

/** The episodes of a large file are made in several statements. */
const EPISODES = /^(?:create table|insert into) episode /;

/** With it names become codes in the script; the county's own secret must not stand there. */
const SCRIPT_SECRET = 'script';

/** Loads the files once more, listening. The engine is left as an ordinary load leaves it. */
export async function replay(db: Db, request: Omit<LoadRequest, 'personSecret'>): Promise<Replay> {
  const recording = recordStatements(db);
  const files = request.files.map(forAnyExport);
  const loaded = await loadFiles(recording.db, { ...request, files, personSecret: SCRIPT_SECRET });
  const { statements } = recording;
  const last = statements.findLastIndex((statement) => EPISODES.test(statement));
  return {
    reads: request.files
      .filter(({ mapping }) => mapping.kind !== 'left-out')
      .map(({ inspection }) => rawRead(inspection)),
    // What comes after the episodes only describes them.
    statements: last < 0 ? statements : statements.slice(0, last + 1),
    loaded,
  };
}

/** What is known of the cells of this export need not hold of the next one, which the script reads as well. */
function forAnyExport(file: MappedFile): MappedFile {
  const { profile } = file.inspection;
  const columns = profile.columns.map(({ isNeat: _, ...column }) => column);
  return { ...file, inspection: { ...file.inspection, profile: { ...profile, columns } } };
}
