import { lacking } from '../../../data/analyse.ts';
import type { Unanswerable } from '../../../data/result.ts';
import { eventKindsOf, toldFields } from '../../../data/told-fields.ts';
import { METRICS } from '../../../domain/metrics/catalogue.ts';
import type { Family } from '../../../domain/metrics/metric.ts';
import { dataKindOf, type TableKind } from '../../../domain/schema/fields.ts';
import type { ReadyFile } from '../../state.ts';

/** What the files can answer as they are matched now. */
export interface Answerable {
  readonly answered: number;
  readonly all: number;
  readonly unanswerable: readonly Unanswerable[];
}

/** Counts the measures that the matched columns of all files that load together with one of this kind make possible. */
export function answerable(table: TableKind, files: readonly ReadyFile[]): Answerable {
  const kind = dataKindOf(table) ?? 'client-level';
  const same = files.filter(({ mapping }) => dataKindOf(mapping.kind) === kind);
  const mappedFields = new Set(same.flatMap(fieldsOfFile));
  const lacks = METRICS.map((metric) => lacking(metric, { kind, mappedFields }));
  const unanswerable = lacks.filter(({ missing }) => missing.length > 0);
  const known = kind === 'client-level' ? lacks : lacks.filter(countsCanSay);
  return {
    answered: METRICS.length - unanswerable.length,
    all: known.length,
    unanswerable: unanswerable.filter((lack) => known.includes(lack)),
  };
}

function fieldsOfFile({ mapping, inspection }: ReadyFile): readonly string[] {
  return [...toldFields(mapping, eventKindsOf(mapping, inspection.profile))];
}

/** Whether a file of monthly counts could tell the measure at all. */
function countsCanSay({ metric }: Unanswerable): boolean {
  return metric.statistic !== 'median-days' && metric.fromCounts !== null;
}

/** The families of the measures that wait for a field, alone or as one of several that would do. */
export function waitingFor(field: string, { unanswerable }: Answerable): readonly Family[] {
  const waiting = unanswerable.filter(({ missing }) => missing.some((choice) => choice.includes(field)));
  return [...new Set(waiting.map(({ metric }) => metric.family))];
}
