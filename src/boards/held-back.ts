import type { Cell } from '../data/result.ts';
import { catalogueId } from '../domain/metrics/define-metric.ts';
import { measureName } from '../domain/metrics/definitions.ts';
import type { Metric } from '../domain/metrics/metric.ts';
import type { SuppressionPolicy } from '../domain/privacy/policy.ts';
import { type Release, type ReleaseConflict, releaseConflicts } from '../domain/privacy/release-ledger.ts';
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
  const isHeld = (list: readonly Held[], id: string) => list.some((held) => held.id === id);
  const kept = (part: ReportPart): readonly Figure[] => figures[part].filter(({ id }) => !isHeld(heldFigures, id));
  const material = {
    ...report.material,
    measures: measures.map((told) => (isHeld(heldMeasures, told.metric.id) ? { ...told, cell: HELD } : told)),
    figures: {
      cascade: kept('cascade'),
      trends: kept('trends'),
      retention: kept('retention'),
      studies: kept('studies'),
      groups: kept('groups'),
    },
  };
  const onceEach = new Map([...heldMeasures, ...heldFigures].map((held) => [held.id, held]));
  return { report: { ...report, material }, held: [...onceEach.values()] };
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
  return { form: { ...form, told: { ...form.told, items } }, held };
}

/** As little is told as of any number that another one would give away. */
const HELD: Cell = { state: 'suppressed', reason: 'differencing' };

/** The conflicts of one measure by one definition, also of what stands beside its number. */
function conflictsWith(metric: Metric, conflicts: readonly ReleaseConflict[]): readonly ReleaseConflict[] {
  const name = measureName(catalogueId(metric.id));
  const definition = JSON.stringify([metric.windowDays, metric.switches]);
  return conflicts.filter(({ number }) => {
    const isOwn = number.measure === name || number.measure.startsWith(`${name}: `);
    return isOwn && number.definition === definition;
  });
}
