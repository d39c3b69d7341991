import type { Cell } from '../data/result.ts';
import { catalogueId } from '../domain/metrics/define-metric.ts';
import { measureName } from '../domain/metrics/definitions.ts';
import type { Metric } from '../domain/metrics/metric.ts';
import type { SuppressionPolicy } from '../domain/privacy/policy.ts';
import {
  type Release,
  type ReleaseConflict,
  type ReleasedNumber,
  releaseConflicts,
} from '../domain/privacy/release-ledger.ts';
import type { ReportPart } from '../report/document/material.ts';
import type { Figure } from '../report/figure.ts';
import type { FunderBoard } from './funder-board.ts';
import type { ReportBoard } from './report-board.ts';

/** Something that earlier releases keep a report from telling. */
export interface Held {
  /** Of a figure or a measure; `--allow` names it. */
  readonly id: string;
  readonly question: string;
  readonly conflicts: readonly ReleaseConflict[];
}

export interface HoldingRules {
  readonly releases: readonly Release[];
  readonly policy: SuppressionPolicy;
  /** Ids that a person lets out all the same. */
  readonly allowed: ReadonlySet<string>;
}

/** What is taken out of a report: figures by their id, and numbers of measures by the measure's. */
export interface Withholding {
  readonly figures: ReadonlySet<string>;
  readonly measures: ReadonlySet<string>;
}

/** A report without some figures and with the numbers of some measures hidden; neither counts as told. */
export function withheld(report: ReportBoard, { figures, measures }: Withholding): ReportBoard {
  const { material, numbers } = report;
  const kept = (part: ReportPart): readonly Figure[] => material.figures[part].filter(({ id }) => !figures.has(id));
  const hidden = material.measures.filter(({ metric }) => measures.has(metric.id)).map(({ metric }) => metric);
  const told = (numbers.get('measures') ?? []).filter((number) => !hidden.some((metric) => isOf(metric, number)));
  return {
    ...report,
    numbers: new Map([...[...numbers].filter(([id]) => !figures.has(id)), ['measures', told] as const]),
    material: {
      ...material,
      measures: material.measures.map((one) => (measures.has(one.metric.id) ? { ...one, cell: HELD } : one)),
      figures: {
        cascade: kept('cascade'),
        trends: kept('trends'),
        retention: kept('retention'),
        studies: kept('studies'),
        groups: kept('groups'),
      },
    },
  };
}

/**
 * A report without what conflicts with earlier releases, as the release sheet begins: figures are taken out, and the number of
 * a measure is hidden.
 */
export function reportWithoutConflicts(
  report: ReportBoard,
  { releases, policy, allowed }: HoldingRules,
): { readonly report: ReportBoard; readonly held: readonly Held[] } {
  const { figures, measures } = report.material;
  const conflictsOf = (id: string) => releaseConflicts(releases, report.numbers.get(id) ?? [], policy);
  const heldFigures = Object.values(figures)
    .flat()
    .map(({ id, question }): Held => ({ id, question, conflicts: conflictsOf(id) }))
    .filter(({ id, conflicts }) => conflicts.length > 0 && !allowed.has(id));
  const ofMeasures = conflictsOf('measures');
  const heldMeasures = measures
    .map(
      ({ metric: { id, question }, metric }): Held => ({ id, question, conflicts: conflictsWith(metric, ofMeasures) }),
    )
    .filter(({ id, conflicts }) => conflicts.length > 0 && !allowed.has(id));
  const onceEach = new Map([...heldMeasures, ...heldFigures].map((held) => [held.id, held]));
  return {
    report: withheld(report, { figures: idsOf(heldFigures), measures: idsOf(heldMeasures) }),
    held: [...onceEach.values()],
  };
}

/** The same for a funder's form: a number that conflicts is hidden. */
export function formWithoutConflicts(
  form: FunderBoard,
  { releases, policy, allowed }: HoldingRules,
): { readonly form: FunderBoard; readonly held: readonly Held[] } {
  const conflicts = releaseConflicts(releases, form.numbers, policy);
  const held = form.told.items.flatMap(({ item: { id, asks }, filling }): readonly Held[] => {
    const own = filling.kind === 'files' ? conflictsWith(filling.metric, conflicts) : [];
    return own.length === 0 || allowed.has(id) ? [] : [{ id, question: asks, conflicts: own }];
  });
  const items = form.told.items.map((told) => {
    const isHeld = told.filling.kind === 'files' && held.some(({ id }) => id === told.item.id);
    return isHeld && told.filling.kind === 'files' ? { ...told, filling: { ...told.filling, cell: HELD } } : told;
  });
  const hidden = items.flatMap(({ filling }) =>
    filling.kind === 'files' && filling.cell === HELD ? [filling.metric] : [],
  );
  const numbers = form.numbers.filter((number) => !hidden.some((metric) => isOf(metric, number)));
  return { form: { ...form, numbers, told: { ...form.told, items } }, held };
}

function idsOf(held: readonly Held[]): ReadonlySet<string> {
  return new Set(held.map(({ id }) => id));
}

/** As little is told as of any number that another one would give away. */
const HELD: Cell = { state: 'suppressed', reason: 'differencing' };

/** The conflicts of one measure by one definition, also of what stands beside its number. */
function conflictsWith(metric: Metric, conflicts: readonly ReleaseConflict[]): readonly ReleaseConflict[] {
  return conflicts.filter(({ number }) => isOf(metric, number));
}

function isOf(metric: Metric, { measure, definition }: ReleasedNumber): boolean {
  const name = measureName(catalogueId(metric.id));
  const isOwn = measure === name || measure.startsWith(`${name}: `);
  return isOwn && definition === JSON.stringify([metric.windowDays, metric.switches]);
}
