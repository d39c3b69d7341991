import type { Db } from '../data/db/port.ts';
import type { AnalysisRequest } from '../data/request.ts';
import type { Loaded } from '../data/workspace.ts';
import type { LibraryEntry } from '../domain/evidence/library.ts';
import type { ReleasedNumber } from '../domain/privacy/release-ledger.ts';
import type { Figure } from '../report/figure.ts';

/** Why a figure of a page is not there. */
export interface FigureGap {
  /** The figure's question. */
  readonly question: string;
  readonly reason: 'nobody' | 'hidden' | 'unanswerable' | 'short' | 'rare' | 'few-events' | 'differencing';
  /** Fields that the files lack: one of each inner list. */
  readonly missing: readonly (readonly string[])[];
}

/** The figures of one page, in its order, and those that cannot be made. */
export interface PageFigures {
  readonly figures: readonly Figure[];
  readonly gaps: readonly FigureGap[];
  /** The counts that figures show, by figure id, for the record of releases; absent where none do. */
  readonly numbers?: ReadonlyMap<string, readonly ReleasedNumber[]>;
}

/** What a page's figures are made from. */
export interface FigureRequest {
  readonly db: Db;
  readonly loaded: Loaded;
  readonly request: AnalysisRequest;
  /** What a person would call the view: who, when, how cut. */
  readonly label: string;
  /** Is told the labels of views shown before, because of which something is withheld. */
  readonly withheld?: ((because: readonly string[]) => void) | undefined;
  /** Whom the filters keep, in words. */
  readonly scope: string;
  /** Names of the files. */
  readonly source: string;
  /** The library of studies, with the county's own. */
  readonly entries: readonly LibraryEntry[];
  /** Pathways in view, for what studies are like. */
  readonly pathways: readonly string[];
}
