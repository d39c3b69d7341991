import type { Db } from '../data/db/port.ts';
import { inspectFile } from '../data/inspect.ts';
import type { MappedFile } from '../data/load.ts';
import type { Project } from '../data/project.ts';
import { parseProject } from '../data/project-file.ts';
import { inspectByRecipe, type RecipeReading } from '../data/recipes/inspect-by-recipe.ts';
import { issueFix, issueSentence } from '../report/messages/issues.ts';
import { projectProblemSentence } from '../report/messages/project.ts';
import { recipeSentences } from '../report/messages/recipes.ts';
import { type OpenOptions, openPath } from './open-path.ts';
import { UsageError, type World } from './world.ts';

/** Reads a project file. @throws UsageError when it cannot be read or is none */
export async function readProject(path: string, world: World): Promise<Project> {
  const outcome = parseProject(await world.readText(path).catch((error: unknown) => cannotRead(path, error)));
  if (outcome.ok) return outcome.project;
  throw new UsageError(`${path}: ${projectProblemSentence(outcome.problem)}`);
}

export interface ReadInput {
  readonly fileNo: number;
  readonly project: Project | undefined;
  readonly world: World;
}

export interface ReadTablesInput extends ReadInput {
  /** Which tables of a workbook or an archive. */
  readonly tables: OpenOptions['tables'];
}

/**
 * Reads a file, or the tables of a workbook or an archive, by the recipe of the project that fits, else as suggested; says
 * on standard error what differs from the recipe. They are numbered from `fileNo` on. @throws UsageError when one cannot be read
 */
export async function readTables(
  db: Db,
  path: string,
  { fileNo, project, world, tables }: ReadTablesInput,
): Promise<readonly MappedFile[]> {
  const recipeNames = (project?.files ?? []).map(({ name }) => name);
  const opened = await openPath(path, world, { tables, recipeNames }).catch((error: unknown) =>
    cannotRead(path, error),
  );
  const files: MappedFile[] = [];
  for (const table of opened) {
    if ('issue' in table) throw new UsageError(`${issueSentence(table.issue)} ${issueFix(table.issue.rule)}`);
    const { source } = table;
    const reading = await inspectByRecipe({
      name: source.name,
      recipes: project ?? { files: [] },
      inspect: (override) => inspectFile(db, { source, fileNo: fileNo + files.length, override }),
    });
    files.push(mapped(reading, world));
  }
  return files;
}

/** Reads the one table that a file is to hold. @throws UsageError when it cannot be read, or holds several */
export async function readMapped(db: Db, path: string, input: ReadInput): Promise<MappedFile> {
  const [file, ...others] = await readTables(db, path, { ...input, tables: 'suggested' });
  if (file !== undefined && others.length === 0) return file;
  throw new UsageError(`${path} holds several tables: unpack it and name the one that is meant.`);
}

function cannotRead(path: string, error: unknown): never {
  if (error instanceof UsageError) throw error;
  throw new UsageError(`${path} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
}

function mapped({ outcome, match }: RecipeReading, world: World): MappedFile {
  if (!('read' in outcome)) throw new UsageError(issueSentence(outcome.issue));
  if (match !== null) {
    for (const sentence of recipeSentences(match)) world.tell(`${outcome.read.file}: ${sentence}`);
    return { inspection: outcome, mapping: match.mapping };
  }
  world.tell(`${outcome.read.file}: suggested mapping ${JSON.stringify(outcome.suggestion.mapping)}`);
  return { inspection: outcome, mapping: outcome.suggestion.mapping };
}
