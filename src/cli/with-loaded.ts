import type { Db } from '../data/db/port.ts';
import type { Project } from '../data/project.ts';
import type { IsoDate } from '../domain/units.ts';
import { type LoadedPaths, loadPaths } from './load-paths.ts';
import { readProject } from './read-files.ts';
import type { World } from './world.ts';

/** What every command that loads files is told. */
export interface LoadCall {
  readonly files: readonly string[];
  /** Tables of a workbook or an archive, by name; empty: those that are suggested. */
  readonly tables: readonly string[];
  /** Path of the project file. */
  readonly project: string | undefined;
  readonly asOf: IsoDate | undefined;
}

/** Files in an engine, with the project they were read by. */
export interface LoadedCall extends LoadedPaths {
  readonly db: Db;
  readonly project: Project | undefined;
}

/** Loads the files of a call for `use`; the engine is closed whatever comes of it. @throws UsageError when one cannot be read */
export async function withLoaded<Told>(
  { files, tables, project: path, asOf }: LoadCall,
  world: World,
  use: (call: LoadedCall) => Promise<Told>,
): Promise<Told> {
  const project = path === undefined ? undefined : await readProject(path, world);
  const db = await world.openDb();
  try {
    return await use({ db, project, ...(await loadPaths(db, { paths: files, tables, project, asOf }, world)) });
  } finally {
    await db.close();
  }
}
