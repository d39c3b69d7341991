import type { EpisodeRules } from '../domain/episode-rules.ts';
import type { Study } from '../domain/evidence/study.ts';
import type { FunderAnswers } from '../domain/funder/funder-answers.ts';
import type { LimitRule } from '../domain/limit-rules.ts';
import type { Definitions } from '../domain/metrics/definitions.ts';
import type { OwnWordsByFigure } from '../domain/own-words.ts';
import type { Release } from '../domain/privacy/release-ledger.ts';
import type { ReportChoices } from '../domain/report-choices.ts';
import type { IsoDate } from '../domain/units.ts';
import type { DialectOverride } from './import/dialect.ts';
import type { Mapping } from './import/mapping.ts';
import type { FingerprintKey } from './provenance/fingerprint-key.ts';

/** The version of the project file this code writes. */
export const PROJECT_VERSION = 1;

/** How one file is read and understood; kept so that next month's export is read the same way. */
export interface ProjectFile {
  /** The name it had when the recipe was made; the next export may be called differently. */
  readonly name: string;
  /** The headers the mapping was made for: a file is matched to the recipe whose headers it shares most. */
  readonly headers: readonly string[];
  readonly dialect: DialectOverride;
  readonly mapping: Mapping;
}

/** Something that happened in the county and is marked on every trend. */
export interface MarkedEvent {
  readonly date: IsoDate;
  readonly label: string;
}

/** What *Save project* writes and *Open a saved project* reads: settings and recipes, never a client's row. */
export interface Project {
  readonly throughline: typeof PROJECT_VERSION;
  readonly name: string;
  /** `null`: suggested from the data. */
  readonly asOf: IsoDate | null;
  /** The day the program began; absent: not said. */
  readonly programStart?: IsoDate;
  readonly policy: string;
  readonly events: readonly MarkedEvent[];
  /** What the county has said of the limits of its control charts; absent where it has said nothing. */
  readonly limits?: readonly LimitRule[];
  /** What the county says of its figures; absent where it says nothing. */
  readonly comments?: OwnWordsByFigure;
  /** How the measures are counted; absent where that is as in the catalogue. */
  readonly definitions?: Definitions;
  /** What differs from the usual rules by which rows become encounters and stays; absent where nothing does. */
  readonly rules?: Partial<EpisodeRules>;
  readonly files: readonly ProjectFile[];
  /** What earlier exports told, so that the next ones are checked against it; absent where there were none. */
  readonly releases?: readonly Release[];
  /** What the county chose for its reports; absent where it has made none. */
  readonly report?: ReportChoices;
  /** The secret under which files of reports are fingerprinted; absent before the first report. */
  readonly fingerprintKey?: FingerprintKey;
  /** Studies added by the county; absent where there are none. */
  readonly evidence?: readonly Study[];
  /** What the county typed into a funder's form; absent where it typed nothing. */
  readonly funder?: FunderAnswers;
}
