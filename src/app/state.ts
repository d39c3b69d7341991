import type { BootProgress } from '../data/db/browser-db.ts';
import type { ContainerNote, Contents, FoundTable, UnpackProgress } from '../data/import/containers/found-table.ts';
import type { DialectOverride } from '../data/import/dialect.ts';
import type { Mapping } from '../data/import/mapping.ts';
import type { FileProgress } from '../data/inspect.ts';
import type { LoadStage } from '../data/load-stage.ts';
import type { ProjectFile } from '../data/project.ts';
import type { RecipeMatch } from '../data/recipe.ts';
import type { Inspection, Loaded } from '../data/workspace.ts';
import type { Issue } from '../domain/issue.ts';
import type { PublicationMode } from '../domain/privacy/publication-mode.ts';
import type { Release } from '../domain/privacy/release-ledger.ts';
import type { Copy } from './copy.ts';
import type { AssessedQuality } from './quality-state.ts';
import type { ReportState, VerifyState } from './report-state.ts';
import type { Settings } from './settings.ts';
import type { ShownBoard } from './shown-board.ts';

export type EngineState =
  | { readonly status: 'booting'; readonly progress: BootProgress }
  | { readonly status: 'ready' }
  | { readonly status: 'failed'; readonly cause: string };

/** One file the user brought, on its way from bytes to a mapping. */
export type FileState = { readonly id: number; readonly name: string; readonly override: DialectOverride } & (
  | { readonly status: 'reading'; readonly progress: FileProgress | UnpackProgress | null }
  | { readonly status: 'refused'; readonly issue: Issue }
  | {
      readonly status: 'ready';
      readonly inspection: Inspection;
      readonly mapping: Mapping;
      /** How the saved project's recipe was applied; `null` where none fits. */
      readonly recipe: RecipeMatch | null;
      /** Whether the recipe's reading options were left aside because they make no sense of this file. */
      readonly optionsLeft: boolean;
      /** What it is to a file that was there before and looks like the same export; `null` where there is none. */
      readonly copy: Copy | null;
    }
);

export type ReadyFile = Extract<FileState, { status: 'ready' }>;

/** A workbook or an archive that files came from, and what else it holds. */
export interface ContainerState {
  readonly id: number;
  readonly name: string;
  readonly kind: Contents['kind'];
  readonly tables: readonly ContainedTable[];
  readonly notes: readonly ContainerNote[];
}

/** A table in a container; `fileId` is that of the file it became when it was last added. */
export interface ContainedTable {
  readonly table: FoundTable;
  readonly fileId: number | null;
}

/** Something to tell the user: a code with its parameters; sentences stand in `messages/problems.ts`. */
export type Problem =
  | { readonly code: 'file-failed'; readonly file: string; readonly cause: string }
  | { readonly code: 'sample-failed'; readonly cause: string }
  | { readonly code: 'load-failed'; readonly cause: string }
  | { readonly code: 'analysis-failed'; readonly cause: string }
  | { readonly code: 'assess-failed'; readonly cause: string }
  | { readonly code: 'mixed-kinds' }
  | { readonly code: 'project-refused'; readonly sentence: string };

export interface AppState {
  readonly engine: EngineState;
  readonly files: readonly FileState[];
  readonly containers: readonly ContainerState[];
  readonly settings: Settings;
  /** How the opened project reads its files; none without a project. */
  readonly recipes: readonly ProjectFile[];
  /** Whether small numbers are hidden; no link, project or file changes it. */
  readonly mode: PublicationMode;
  /** A rule that hides less than the usual one, which the opened project asks for; `null` where a person has decided. */
  readonly askedPolicy: string | null;
  /** `null` until the user has confirmed the mapping. */
  readonly loaded: Loaded | null;
  /** The files of the last attempt to load, as they were then; `null` before the first one. */
  readonly lastLoad: {
    readonly files: readonly FileState[];
    readonly outcome: 'succeeded' | 'failed' | 'called-off';
  } | null;
  /** What the data-quality rules say; of an earlier load until it is judged anew (`currentQuality`). */
  readonly quality: AssessedQuality | null;
  /** What the current address shows; kept while the next one is computed. */
  readonly board: ShownBoard | null;
  /** What left the browser so far, in this session and as the project says; nothing makes it undone. */
  readonly releases: readonly Release[];
  /** The views whose numbers were shown since the data were loaded, as a person would call them. */
  readonly shownViews: readonly string[];
  /** What reports are written from. */
  readonly report: ReportState;
  /** Whether the report of a manifest can be made again from what is at hand. */
  readonly verified: VerifyState;
  /** What is being worked on right now. */
  readonly busy: 'loading' | 'computing' | null;
  /** What the load under way, or the last one, is busy with. */
  readonly stage: LoadStage | null;
  readonly problem: Problem | null;
  /** True while the files are the sample county's. */
  readonly isSample: boolean;
}

export const EMPTY_STATE: AppState = {
  engine: { status: 'booting', progress: { loaded: 0, total: 0 } },
  files: [],
  containers: [],
  settings: { name: '', events: [], asOf: null, evidence: [] },
  recipes: [],
  mode: 'published',
  askedPolicy: null,
  loaded: null,
  lastLoad: null,
  quality: null,
  board: null,
  releases: [],
  shownViews: [],
  report: { status: 'none' },
  verified: { status: 'none' },
  busy: null,
  stage: null,
  problem: null,
  isSample: false,
};
