import type { MarkedEvent } from '../data/project.ts';
import type { Study } from '../domain/evidence/study.ts';
import type { IsoDate } from '../domain/units.ts';

/** Settings that a project file keeps and that are no part of the address. */
export interface Settings {
  readonly name: string;
  readonly events: readonly MarkedEvent[];
  readonly asOf: IsoDate | null;
  /** Studies added by the county. */
  readonly evidence: readonly Study[];
}
