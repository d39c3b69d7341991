import type { Db } from '../data/db/port.ts';
import { loadFiles, type MappedFile } from '../data/load.ts';
import type { Project } from '../data/project.ts';
import type { Loaded } from '../data/workspace.ts';
import type { IssueRule } from '../domain/issue.ts';
import { dataKindOf } from '../domain/schema/fields.ts';
import type { IsoDate } from '../domain/units.ts';
import { issueSentence } from '../report/messages/issues.ts';
import { shapeSentences } from '../report/messages/loaded-shape.ts';
import { readTables } from './read-files.ts';
import { UsageError, type World } from './world.ts';

export interface LoadPaths {
  readonly paths: readonly string[];
  /** Tables of a workbook or an archive, by name; empty: those that are suggested. */
  readonly tables: readonly string[];
  readonly project: Project | undefined;
  readonly asOf: IsoDate | undefined;
}

export interface LoadedPaths {
  readonly loaded: Loaded;
  readonly files: readonly MappedFile[];
}

/** Of each rule that warns or sets rows aside the first finding, and how many more there are of it. */
function issueSentences({ issues, issueCounts, ledgers }: Loaded): readonly string[] {
  const told = issues.filter(({ level, rule }, index) => {
    const setsAside = ledgers.some(({ setAside }) => setAside[rule] !== undefined);
    return (level !== 'note' || setsAside) && firstOf(issues, rule) === index;
  });
  return told.map((issue) => {
    const others = (issueCounts[issue.rule] ?? 1) - 1;
    return others === 0 ? issueSentence(issue) : `${issueSentence(issue)} (and ${others} more like it)`;
  });
}

function firstOf(issues: Loaded['issues'], rule: IssueRule): number {
  return issues.findIndex((issue) => issue.rule === rule);
}

/** Reads, maps and loads files, and tells on standard error how each was read. @throws UsageError when one cannot be */
export async function loadPaths(
  db: Db,
  { paths, tables, project, asOf }: LoadPaths,
  world: World,
): Promise<LoadedPaths> {
  const files: MappedFile[] = [];
  const wanted = tables.length === 0 ? 'suggested' : tables;
  for (const path of paths) {
    files.push(...(await readTables(db, path, { fileNo: files.length + 1, project, world, tables: wanted })));
  }
  const kinds = new Set(files.flatMap(({ mapping }) => dataKindOf(mapping.kind) ?? []));
  if (kinds.size > 1) {
    throw new UsageError(
      'Client-level files and files of monthly counts cannot be taken together: call the command for each.',
    );
  }
  const loaded = await loadFiles(db, {
    files,
    today: world.today,
    asOf: asOf ?? project?.asOf ?? null,
    rules: project?.rules ?? {},
    personSecret: world.personSecret,
  });
  for (const { file, rowsIn, rowsKept, rowsSetAside } of loaded.ledgers) {
    world.tell(`${file}: ${rowsIn} rows = ${rowsKept} kept + ${rowsSetAside} set aside`);
  }
  for (const sentence of [...issueSentences(loaded), ...shapeSentences(loaded)]) world.tell(sentence);
  return { loaded, files };
}
