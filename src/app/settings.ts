import type { MarkedEvent } from '../data/project.ts';
import type { FingerprintKey } from '../data/provenance/fingerprint-key.ts';
import type { EpisodeRules } from '../domain/episode-rules.ts';
import type { Study } from '../domain/evidence/study.ts';
import type { FunderAnswers } from '../domain/funder/funder-answers.ts';
import type { LimitRule } from '../domain/limit-rules.ts';
import type { OwnWordsByFigure } from '../domain/own-words.ts';
import type { ReportChoices } from '../domain/report-choices.ts';
import type { IsoDate } from '../domain/units.ts';

/** Settings that a project file keeps and that are no part of the address. */
export interface Settings {
  readonly name: string;
  readonly events: readonly MarkedEvent[];
  readonly asOf: IsoDate | null;
  /** What differs from the usual rules by which rows become encounters and stays. */
  readonly rules?: Partial<EpisodeRules>;
  /** What the county has said of the limits of its control charts. Absent: nothing. */
  readonly limits?: readonly LimitRule[];
  /** What the county says of its figures, in its own words. Absent: nothing. */
  readonly comments?: OwnWordsByFigure;
  /** The day the program began; earlier dates are told as unlikely. Absent: not said. */
  readonly programStart?: IsoDate | null;
  /** Id of the rule by which small numbers are hidden in published mode; absent: the usual one. */
  readonly policy?: string;
  /** What the county typed into a funder's form. Absent: nothing. */
  readonly funder?: FunderAnswers;
  /** What the county chose for its reports. Absent: nothing yet. */
  readonly report?: ReportChoices;
  /** The secret under which files of reports are fingerprinted. Absent before the first report. */
  readonly fingerprintKey?: FingerprintKey;
  /** Studies added by the county. */
  readonly evidence: readonly Study[];
}
