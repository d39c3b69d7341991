import type { Db } from '../data/db/port.ts';
import { inspectFile } from '../data/inspect.ts';
import type { MappedFile } from '../data/load.ts';
import type { Project } from '../data/project.ts';
import { parseProject } from '../data/project-file.ts';
import { inspectByRecipe, type RecipeReading } from '../data/recipes/inspect-by-recipe.ts';
import { issueSentence } from '../report/messages/issues.ts';
import { projectProblemSentence } from '../report/messages/project.ts';
import { recipeSentences } from '../report/messages/recipes.ts';
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

/**
 * Reads a file by the recipe of the project that fits, else as suggested; says on standard error what differs from the
 * recipe. @throws UsageError when the file cannot be read
 */
export async function readMapped(db: Db, path: string, { fileNo, project, world }: ReadInput): Promise<MappedFile> {
  const source = await world.readFile(path).catch((error: unknown) => cannotRead(path, error));
  const reading = await inspectByRecipe({
    name: source.name,
    recipes: project ?? { files: [] },
    inspect: (override) => inspectFile(db, { source, fileNo, override }),
  });
  return mapped(reading, world);
}

function cannotRead(path: string, error: unknown): never {
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
