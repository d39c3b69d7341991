import type { QualityReport } from '../data/quality/assess.ts';
import type { Loaded } from '../data/workspace.ts';
import type { IsoDate } from '../domain/units.ts';

/** What the rules must be told beside the rows. */
export interface QualityRequest {
  readonly asOf: IsoDate | null;
  readonly programStart: IsoDate | null;
}

/** The data-quality report of what was loaded, and what it was asked for. */
export interface AssessedQuality extends QualityRequest {
  readonly loaded: Loaded;
  readonly report: QualityReport;
}

interface WithQuality {
  readonly loaded: Loaded | null;
  readonly quality: AssessedQuality | null;
}

/** The report of what is loaded now; `null` while there is none. */
export function currentQuality({ loaded, quality }: WithQuality): AssessedQuality | null {
  return loaded !== null && quality?.loaded === loaded ? quality : null;
}
