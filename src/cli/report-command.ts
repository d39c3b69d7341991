import { buildFunder, type FunderBoard } from '../boards/funder-board.ts';
import { formWithoutConflicts, type Held, type HoldingRules, reportWithoutConflicts } from '../boards/held-back.ts';
import { buildReport, type ReportInput, reportGroups, reportStudied } from '../boards/report-board.ts';
import { canGroupBy } from '../data/analyse.ts';
import type { Project } from '../data/project.ts';
import type { Loaded } from '../data/workspace.ts';
import { ENTRIES } from '../domain/evidence/library.ts';
import { entriesOf } from '../domain/evidence/own-evidence.ts';
import { NO_FUNDER_ANSWERS } from '../domain/funder/funder-answers.ts';
import { DEFAULT_DEFINITIONS } from '../domain/metrics/definitions.ts';
import { findPolicy } from '../domain/privacy/find-policy.ts';
import { defaultPolicy } from '../domain/privacy/policy.ts';
import { policyInForce } from '../domain/privacy/publication-mode.ts';
import { AS_IT_COMES, DEFAULT_REPORT, type ReportChoices, type ReportKind } from '../domain/report-choices.ts';
import { reportBytes } from '../export/report-files.ts';
import { arranged } from '../report/document/arrange.ts';
import { composeReport, type ReportSources } from '../report/document/compose.ts';
import type { ReportDocument } from '../report/document/document.ts';
import { conflictSentence } from '../report/messages/release.ts';
import { policyOf } from './analyse-command.ts';
import { type ReportOptions, reportOptions } from './report-options.ts';
import { withLoaded } from './with-loaded.ts';
import { UsageError, type World } from './world.ts';

/** `report --kind ... --out FILE FILE...`: a report as a file, by a rule for small numbers, the same bytes each time. */
export async function reportCommand(args: readonly string[], world: World): Promise<number> {
  const options = reportOptions(args);
  return withLoaded(options, world, async ({ db, loaded, project }) => {
    const choices = { ...DEFAULT_REPORT, ...project?.report, ...options.choices };
    const input = reportInput({ options, choices, project, loaded, world });
    const holding = holdingRules(input, { options, project });
    const answers = project?.funder ?? NO_FUNDER_ANSWERS;
    const told = reportWithoutConflicts(await buildReport(db, input), holding);
    const hasForm = options.kind === 'funder' || options.kind === 'workbook';
    const built: FunderBoard = hasForm
      ? await buildFunder(db, { ...input, answers })
      : { told: { answers, items: [] }, numbers: [], because: [] };
    const filled = formWithoutConflicts(built, holding);
    tellHeld([...told.held, ...filled.held], world);
    const sources = { material: told.report.material, settlement: filled.form.told };
    const document = composed(sources, { kind: options.kind, choices, project, version: world.version });
    await world.writeBytes(options.out, reportBytes(document, options.ending, choices));
    world.tell(`${options.out} is written: ${document.title}. ${document.asOf}. ${document.policy}.`);
    world.tell('It is not in the record of releases: make it on the Report page to keep account of what went out.');
    return 0;
  });
}

interface Call {
  readonly options: ReportOptions;
  readonly choices: ReportChoices;
  readonly project: Project | undefined;
  readonly loaded: Loaded;
  readonly world: World;
}

function reportInput({ options, choices, project, loaded, world }: Call): ReportInput {
  for (const { field } of options.where) {
    if (!canGroupBy(field, loaded)) {
      throw new UsageError(`No column is matched to "${field}", so results cannot be filtered by it.`);
    }
  }
  const definitions = project?.definitions ?? DEFAULT_DEFINITIONS;
  return {
    loaded,
    today: world.today,
    settings: {
      name: project?.name ?? '',
      events: project?.events ?? [],
      asOf: options.asOf ?? project?.asOf ?? null,
      evidence: project?.evidence ?? [],
      policy: options.policy ?? policyOf(project, world),
      ...(project?.limits === undefined ? {} : { limits: project.limits }),
      ...(project?.comments === undefined ? {} : { comments: project.comments }),
    },
    view: {
      page: 'overview',
      metric: 'treatment-entry-30d',
      chart: 'auto',
      by: 'quarter',
      split: null,
      comparesPeriods: false,
      mix: null,
      where: options.where,
      from: null,
      to: null,
      asOf: null,
      definitions,
      isPooled: false,
    },
    trends: choices.trends,
    groups: choices.groups ?? reportGroups(loaded),
    studied: reportStudied(loaded, { definitions }),
    ...(options.kind === 'funder' ? { parts: [] } : {}),
  };
}

function holdingRules(
  { settings }: ReportInput,
  { options, project }: Pick<Call, 'options' | 'project'>,
): HoldingRules {
  const policy = findPolicy(policyInForce('published', settings.policy)) ?? defaultPolicy;
  return { releases: project?.releases ?? [], policy, allowed: options.allowed };
}

function tellHeld(held: readonly Held[], world: World): void {
  for (const { id, question, conflicts } of held) {
    world.tell(`Held back: ${question} (${id})`);
    for (const conflict of conflicts) world.tell(`  ${conflictSentence(conflict)}`);
  }
  const names = held.map(({ id }) => id).join(',');
  if (held.length > 0) world.tell(`Add --allow ${names} if these may go out all the same.`);
}

interface Composing {
  readonly kind: ReportKind;
  readonly choices: ReportChoices;
  readonly project: Project | undefined;
  readonly version: string;
}

/** The report as the project arranged it. */
function composed(sources: ReportSources, { kind, choices, project, version }: Composing): ReportDocument {
  const entries = [...ENTRIES, ...entriesOf(project?.evidence ?? [])];
  const document = composeReport(kind, sources, { ...choices, footer: `Throughline ${version}`, entries });
  return arranged(document, choices.arranged[kind] ?? AS_IT_COMES);
}
