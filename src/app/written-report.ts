import { formWithoutConflicts, reportWithoutConflicts, withheld } from '../boards/held-back.ts';
import { ENTRIES } from '../domain/evidence/library.ts';
import { entriesOf } from '../domain/evidence/own-evidence.ts';
import { NO_FUNDER_ANSWERS } from '../domain/funder/funder-answers.ts';
import { findPolicy } from '../domain/privacy/find-policy.ts';
import { defaultPolicy } from '../domain/privacy/policy.ts';
import { policyInForce } from '../domain/privacy/publication-mode.ts';
import type { Release, ReleasedNumber } from '../domain/privacy/release-ledger.ts';
import { AS_IT_COMES, DEFAULT_REPORT } from '../domain/report-choices.ts';
import { arranged } from '../report/document/arrange.ts';
import { composeReport, type ReportSources } from '../report/document/compose.ts';
import type { ReportDocument } from '../report/document/document.ts';
import { reportWords } from '../report/messages/report.ts';
import type { ReportState } from './report-state.ts';
import type { Settings } from './settings.ts';
import { APP_VERSION } from './version.ts';

/** As many digits of a manifest's hash as stand in the foot of a page. */
const DIGITS_IN_FOOT = 16;

export type ReadyReport = Extract<ReportState, { status: 'ready' }>;

/** A report as it may go out, and the numbers that it tells. */
export interface FreeReport {
  readonly document: ReportDocument;
  readonly numbers: ReadonlyMap<string, readonly ReleasedNumber[]>;
}

/** The report of the county's choices with everything in it, in its own order: what is looked at before it goes out. */
export function wholeReport(report: ReadyReport, settings: Settings): ReportDocument {
  return composed(report, settings, { material: report.board.material, settlement: report.funder.told });
}

/**
 * The same as it goes out: without the figures in `held` and the numbers of their measures, without what conflicts with
 * earlier releases, and arranged by the county.
 */
export function freeReport(
  report: ReadyReport,
  { settings, releases }: { readonly settings: Settings; readonly releases: readonly Release[] },
  held: ReadonlySet<string>,
): FreeReport {
  const policy = findPolicy(policyInForce('published', settings.policy)) ?? defaultPolicy;
  const rules = { releases, policy, allowed: new Set<string>() };
  const board = withheld(reportWithoutConflicts(report.board, rules).report, { figures: held, measures: held });
  const { form } = formWithoutConflicts(report.funder, rules);
  const document = composed(report, settings, { material: board.material, settlement: form.told });
  const { kind, arranged: arrangements } = settings.report ?? DEFAULT_REPORT;
  const tellsForm = kind === 'funder' || kind === 'workbook';
  return {
    document: arranged(document, arrangements[kind] ?? AS_IT_COMES),
    numbers: new Map([...board.numbers, ...(tellsForm ? [['funder', form.numbers] as const] : [])]),
  };
}

function composed(report: ReadyReport, settings: Settings, { material, settlement }: ReportSources): ReportDocument {
  const choices = settings.report ?? DEFAULT_REPORT;
  const footer = reportWords.footer(APP_VERSION, report.manifestHash.slice(0, DIGITS_IN_FOOT));
  const sources = {
    material: { ...material, own: settings.comments ?? {} },
    settlement: { ...settlement, answers: settings.funder ?? NO_FUNDER_ANSWERS },
  };
  const entries = [...ENTRIES, ...entriesOf(settings.evidence)];
  return composeReport(choices.kind, sources, { ...choices, footer, entries });
}
