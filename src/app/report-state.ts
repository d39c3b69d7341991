import type { FunderBoard } from '../boards/funder-board.ts';
import type { ReportBoard, ReportProgress } from '../boards/report-board.ts';
import type { Manifest, ManifestCheck } from '../data/provenance/manifest.ts';
import { stableJson } from '../data/provenance/stable-json.ts';
import type { Loaded } from '../data/workspace.ts';
import { NO_FUNDER_ANSWERS } from '../domain/funder/funder-answers.ts';
import { DEFAULT_REPORT } from '../domain/report-choices.ts';
import type { Settings } from './settings.ts';
import type { View } from './view.ts';

/** What the numbers of a report are: none, on their way, or there. */
export type ReportState =
  | { readonly status: 'none' }
  | { readonly status: 'making'; readonly progress: ReportProgress | null }
  | { readonly status: 'failed'; readonly cause: string }
  | {
      readonly status: 'ready';
      readonly board: ReportBoard;
      readonly funder: FunderBoard;
      readonly manifest: Manifest;
      readonly manifestHash: string;
      /** What was asked (`reportAsks`), and over which data: of others it is old. */
      readonly asked: string;
      readonly loaded: Loaded;
    };

/** What came of holding a report's manifest against what is at hand. */
export type VerifyState =
  | { readonly status: 'none' }
  | { readonly status: 'checking' }
  | { readonly status: 'refused'; readonly reason: 'not-a-manifest' | 'newer-version' }
  | { readonly status: 'checked'; readonly hash: string; readonly check: ManifestCheck };

/** All that the numbers of a report depend on, besides the data. */
export function reportAsks(view: View, settings: Settings): string {
  const { where, from, to, asOf, by, definitions } = view;
  const { trends, groups } = settings.report ?? DEFAULT_REPORT;
  const { events, limits = [], policy = '', evidence, asOf: settled } = settings;
  const { side } = settings.funder ?? NO_FUNDER_ANSWERS;
  return stableJson({
    side,
    where,
    from,
    to,
    asOf,
    by,
    definitions,
    trends,
    groups,
    events,
    limits,
    policy,
    evidence,
    settled,
  });
}
