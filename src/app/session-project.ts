import { PROJECT_VERSION, type Project, type ProjectFile } from '../data/project.ts';
import { parseProject, projectText } from '../data/project-file.ts';
import { isAtRest } from '../domain/metrics/definitions.ts';
import { findPolicy } from '../domain/privacy/find-policy.ts';
import { defaultPolicy, needsConfirmation } from '../domain/privacy/policy.ts';
import type { Release } from '../domain/privacy/release-ledger.ts';
import { projectProblemSentence } from '../report/messages/project.ts';
import { countedFiles } from './copies.ts';
import type { ProjectView } from './history.ts';
import type { SessionCore } from './session-core.ts';
import { forgetFiles, readAgain, recipeOf, understood } from './session-files.ts';
import { remember } from './session-history.ts';
import type { AppState, FileState } from './state.ts';
import type { View } from './view.ts';

/** Takes over a project's settings and recipes, also for the files already there; `null` when it is refused. */
export function openProject(core: SessionCore, text: string, view: ProjectView): Project | null {
  return takeProject(core, text, ({ name }) => remember(core, { code: 'project-opened', name }, view));
}

/** The same as a part of a larger step; `before` is called when the project is sound and nothing has changed yet. */
export function takeProject(
  core: SessionCore,
  text: string,
  before: (project: Project) => void = () => undefined,
): Project | null {
  const outcome = parseProject(text);
  if (!outcome.ok) {
    const sentence = projectProblemSentence(outcome.problem);
    core.store.set({ problem: { code: 'project-refused', sentence }, busy: null });
    return null;
  }
  before(outcome.project);
  const { askedPolicy, policy } = rulesOfProject(outcome.project);
  if (core.store.get().isSample) forgetFiles(core);
  const {
    name,
    events,
    asOf,
    programStart,
    files: recipes,
    evidence = [],
    rules = {},
    limits = [],
    comments = {},
    funder,
    report,
    fingerprintKey,
  } = outcome.project;
  const releases = releasesAfter(core.store.get(), outcome.project);
  core.store.set({
    settings: {
      name,
      events,
      asOf,
      ...(programStart ? { programStart } : {}),
      evidence,
      rules,
      limits,
      comments,
      ...(funder === undefined ? {} : { funder }),
      ...(report === undefined ? {} : { report }),
      ...(fingerprintKey === undefined ? {} : { fingerprintKey }),
      ...policy,
    },
    askedPolicy,
    releases,
    recipes,
    problem: null,
    files: core.store
      .get()
      .files.map((file) =>
        file.status === 'ready' ? { ...file, ...understood(file.name, file.inspection, recipes) } : file,
      ),
  });
  if (recipes.some(({ dialect }) => Object.keys(dialect).length > 0)) void readAgain(core);
  return outcome.project;
}

/** The project's record of releases, with what was released since: no project makes those undone. */
function releasesAfter({ releases }: AppState, project: Project): readonly Release[] {
  const known = new Set((project.releases ?? []).map((one) => JSON.stringify(one)));
  const since = releases.filter((one) => !known.has(JSON.stringify(one)));
  return [...(project.releases ?? []), ...since];
}

/** The project's rule for small numbers; one that hides less than the usual rule waits for a person to agree. */
function rulesOfProject({ policy: id }: Project) {
  const policy = findPolicy(id);
  if (policy === undefined || policy.smallTo === 0) return { askedPolicy: null, policy: {} };
  return needsConfirmation(policy) ? { askedPolicy: id, policy: {} } : { askedPolicy: null, policy: { policy: id } };
}

/** Hands the settings and the recipes of the files to the user as one file. */
export function saveProject(core: SessionCore, view: View): void {
  const project = projectOf(core.store.get(), view);
  core.effects.download(projectFileName(project.name), 'application/json', projectText(project));
}

function projectOf({ files, settings, recipes, releases }: AppState, view: View): Project {
  return {
    throughline: PROJECT_VERSION,
    name: settings.name,
    asOf: view.asOf ?? settings.asOf,
    ...(settings.programStart ? { programStart: settings.programStart } : {}),
    policy: settings.policy ?? defaultPolicy.id,
    events: settings.events,
    ...(isAtRest(view.definitions) ? {} : { definitions: view.definitions }),
    ...(Object.keys(settings.rules ?? {}).length === 0 ? {} : { rules: settings.rules ?? {} }),
    ...((settings.limits ?? []).length === 0 ? {} : { limits: settings.limits ?? [] }),
    ...(settings.funder === undefined ? {} : { funder: settings.funder }),
    ...(settings.report === undefined ? {} : { report: settings.report }),
    ...(settings.fingerprintKey === undefined ? {} : { fingerprintKey: settings.fingerprintKey }),
    ...(Object.keys(settings.comments ?? {}).length === 0 ? {} : { comments: settings.comments ?? {} }),
    files: [...countedFiles(files).map(recipeOf), ...recipes.filter((recipe) => !isServed(recipe, files))],
    ...(releases.length === 0 ? {} : { releases }),
    ...(settings.evidence.length === 0 ? {} : { evidence: settings.evidence }),
  };
}

/** Whether a file of today stands for the recipe; the others stay in the project for the day their files come. */
function isServed(recipe: ProjectFile, files: readonly FileState[]): boolean {
  return files.some((file) => file.status === 'ready' && file.recipe?.recipe === recipe);
}

function projectFileName(name: string): string {
  const stem = name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return `${stem === '' ? 'throughline' : stem}.project.json`;
}
