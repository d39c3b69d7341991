import type { Project } from '../data/project.ts';
import type { Filter, Grain } from '../data/request.ts';
import type { ControlChoice } from '../domain/control-choice.ts';
import type { Study } from '../domain/evidence/study.ts';
import type { Definitions } from '../domain/metrics/definitions.ts';
import type { GroupField } from '../domain/schema/fields.ts';
import type { IsoDate } from '../domain/units.ts';

/** What a page of figures is asked to show; the address of the app is one such question. */
export interface Asked {
  /** The page; those without figures of their own show none. */
  readonly page: string;
  /** The measure shown large on the Trends page. */
  readonly metric: string;
  /** Which control chart shows whether the measure changes. */
  readonly chart: ControlChoice;
  readonly by: Exclude<Grain, 'all'>;
  readonly split: GroupField | null;
  /** Whether groups too small to be shown are hidden one by one, in place of being shown together. */
  readonly keepsSmallGroups?: boolean;
  /** Whether periods are set against each other instead of groups of people. */
  readonly comparesPeriods: boolean;
  /** Whose mix is evened out where groups are compared. */
  readonly mix: GroupField | null;
  readonly where: readonly Filter[];
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
  /** `null` takes the date the data suggest. */
  readonly asOf: IsoDate | null;
  /** How the measures are counted, where the county has chosen. */
  readonly definitions: Definitions;
  /** Whether an average of the studies is shown, where one may be given. */
  readonly isPooled: boolean;
}

/** What a county has said once and for all figures. */
export interface CountySettings extends Pick<Project, 'asOf' | 'events' | 'limits' | 'comments'> {
  /** What the county calls itself; empty where it has not said. */
  readonly name: string;
  /** Id of the rule by which small numbers are hidden in published mode; absent: the usual one. */
  readonly policy?: string;
  /** Studies added by the county. */
  readonly evidence: readonly Study[];
}
