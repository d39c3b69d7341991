import type { SheetChoices } from '../boards/release.ts';
import type { EngineRefusal } from '../data/db/leak-attempts.ts';
import type { DialectOverride } from '../data/import/dialect.ts';
import type { Mapping } from '../data/import/mapping.ts';
import type { SourceFile } from '../data/import/source-file.ts';
import type { MarkedEvent, Project } from '../data/project.ts';
import type { FindingRow, Recipient } from '../data/quality/finding-rows.ts';
import type { EpisodeRules } from '../domain/episode-rules.ts';
import type { LimitRule } from '../domain/limit-rules.ts';
import type { OwnWords } from '../domain/own-words.ts';
import type { PublicationMode } from '../domain/privacy/publication-mode.ts';
import type { Figure } from '../report/figure.ts';
import type { CopyChoice } from './copy.ts';
import type { Effects } from './effects.ts';
import type { History, ProjectView } from './history.ts';
import type { QualityRequest } from './quality-state.ts';
import { chooseCopy, chooseKey } from './session-copies.ts';
import { boot, createCore, erase, messageOf, type SessionCore, tell } from './session-core.ts';
import {
  addFiles,
  addTable,
  forgetFiles,
  removeContainer,
  removeFile,
  reread,
  setMapping,
  takeFiles,
} from './session-files.ts';
import { remember } from './session-history.ts';
import { callOffLoad, forgetShown, load, type ShowRequest, show } from './session-load.ts';
import { addEvent, addLimit, changeEvent, changeOwnWords, removeEvent, removeLimit } from './session-marks.ts';
import { openProject, saveProject, takeProject } from './session-project.ts';
import { proveEngine } from './session-prove.ts';
import { assess, downloadFixList, findingPage, type PageRequest } from './session-quality.ts';
import { pairColumn, readLike } from './session-recipes.ts';
import { recordRelease, release } from './session-release.ts';
import { callOffReport, makeReport, recordReport, type Saving, saveReport, verifyManifest } from './session-report.ts';
import { changeRules } from './session-rules.ts';
import { saveScript } from './session-script.ts';
import { step } from './session-undo.ts';
import type { ShownBoard } from './shown-board.ts';
import type { AppState } from './state.ts';
import type { Store } from './store.ts';
import { DEFAULT_VIEW, type View } from './view.ts';

/** What the pages can do. Every action leaves the state whole: a failure is a problem to read, never half a load. */
export interface Session {
  readonly store: Store<AppState>;
  /** What can be undone and redone. */
  readonly history: Store<History>;
  boot(): Promise<void>;
  addFiles(sources: readonly SourceFile[]): Promise<void>;
  removeFile(id: number): void;
  /** Adds a table of a workbook or an archive as a further file, by its place in there. */
  addTable(containerId: number, index: number): Promise<void>;
  /** Forgets a workbook or an archive, and the files that came from it. */
  removeContainer(containerId: number): void;
  /** Reads a file again with other reading options. */
  reread(id: number, override: DialectOverride): Promise<void>;
  setMapping(id: number, mapping: Mapping): void;
  /** Changes the rules by which rows become encounters and stays. */
  changeRules(rules: EpisodeRules): void;
  /** Reads a file's columns like those of a recipe of the project; `null`: suggests them anew. */
  readLike(id: number, position: number | null): void;
  /** Says which column of a file is what the recipe calls `was`; `null`: none. */
  pairColumn(id: number, was: string, now: string | null): void;
  /** Says what a file is to the one it resembles: a newer copy, an older one, or a further file that counts as well. */
  chooseCopy(id: number, choice: CopyChoice): Promise<void>;
  /** Says by which columns of the newer file its rows are known again; `null`: as suggested. */
  chooseKey(id: number, key: readonly string[] | null): Promise<void>;
  /**
   * Takes the last step back, or does the last undone one again. Handed what the address asks for now; gives what it asked
   * for on the other side of the step, or `null` where that is the same.
   */
  step(how: 'undone' | 'redone', view: ProjectView): ProjectView | null;
  /** Turns the files into episodes; true when there is something to show. */
  load(): Promise<boolean>;
  /** Ends the load under way; nothing of it is kept. */
  callOffLoad(): void;
  /** Computes what an address shows, over what is loaded. */
  show(request: ShowRequest): Promise<void>;
  /** Judges what is loaded by all data-quality rules. */
  assess(request: QualityRequest): Promise<void>;
  /** One page of the rows of a finding. */
  findingPage(request: PageRequest): Promise<readonly FindingRow[]>;
  /** Hands a fix list to the user; gives its file name, or `null` when there is nothing to make it of. */
  downloadFixList(recipient: Recipient): Promise<string | null>;
  openSample(): Promise<boolean>;
  /** Takes over a project's settings and recipes, also for the files already there; `null` when it is refused. */
  openProject(text: string, view?: ProjectView): Project | null;
  saveProject(view: View): void;
  /** Hands over every measure as a script for any DuckDB; it holds no row. */
  saveScript(view: View): Promise<void>;
  /** Remembers that figures of a page were copied or saved, for the check of later releases. */
  recordRelease(board: ShownBoard, figures: readonly Pick<Figure, 'id'>[]): void;
  /** Hands over what was approved of a page, with its sheet, as one archive; gives its name, `null` in internal mode. */
  release(board: ShownBoard, choices: Omit<SheetChoices, 'day'>): Promise<string | null>;
  /** Computes what the reports of an address are written from. */
  makeReport(view: View): Promise<void>;
  callOffReport(): void;
  /** Hands over a report with its release sheet and manifest; gives the archive's name, `null` where none may leave. */
  saveReport(saving: Saving): Promise<string | null>;
  /** Remembers what a printed report told. */
  recordReport(numbers: Saving['numbers']): void;
  /** Holds the manifest of an earlier report against what is at hand. */
  verifyManifest(text: string, view: View): Promise<void>;
  /** Forgets what left the browser: later releases are no longer checked against it. */
  clearReleases(): void;
  /** Forgets which numbers were shown: what could be subtracted from them is no longer noticed. */
  forgetShown(): Promise<void>;
  /** Shows small numbers, or hides them again. */
  setMode(mode: PublicationMode): void;
  /** Answers a project that asks for a rule that hides less: takes the rule over, or none. */
  decidePolicy(policy: string | null): void;
  /** What happened in the county, marked on every chart over time. */
  addEvent(event: MarkedEvent): void;
  changeEvent(was: MarkedEvent, now: MarkedEvent): void;
  removeEvent(event: MarkedEvent): void;
  /** Lets the limits of a measure begin anew, or come from a baseline. */
  addLimit(rule: LimitRule): void;
  removeLimit(rule: LimitRule): void;
  /** Sets what the county says of a figure in its own words. */
  changeOwnWords(figure: Pick<Figure, 'id' | 'question'>, words: OwnWords): void;
  changeSettings(settings: Partial<AppState['settings']>): void;
  /** Tries every way out through the engine; `null` when there is no engine. */
  proveEngine(): Promise<readonly EngineRefusal[] | null>;
  /** Forgets every row: ends the engine and starts a new, empty one. */
  erase(): Promise<void>;
  dismissProblem(): void;
}

export function createSession(effects: Effects): Session {
  const core = createCore(effects);
  const { store } = core;
  return {
    store,
    history: core.history,
    boot: () => boot(core),
    addFiles: (sources) => addFiles(core, sources),
    removeFile: (id) => removeFile(core, id),
    addTable: (containerId, index) => addTable(core, containerId, index),
    removeContainer: (containerId) => removeContainer(core, containerId),
    reread: (id, override) => reread(core, id, override),
    setMapping: (id, mapping) => setMapping(core, id, mapping),
    changeRules: (rules) => changeRules(core, rules),
    readLike: (id, position) => readLike(core, id, position),
    pairColumn: (id, was, now) => pairColumn(core, id, was, now),
    chooseCopy: (id, choice) => chooseCopy(core, id, choice),
    chooseKey: (id, key) => chooseKey(core, id, key),
    step: (how, view) => step(core, how, view),
    load: () => load(core),
    callOffLoad: () => callOffLoad(core),
    show: (request) => show(core, request),
    openSample: () => openSample(core),
    openProject: (text, view = DEFAULT_VIEW) => openProject(core, text, view),
    assess: (request) => assess(core, request),
    findingPage: (request) => findingPage(core, request),
    downloadFixList: (recipient) => downloadFixList(core, recipient),
    saveProject: (view) => saveProject(core, view),
    saveScript: (view) => saveScript(core, view),
    changeSettings: (settings) =>
      store.set({
        settings: { ...store.get().settings, ...settings },
        ...(settings.policy === undefined ? {} : { board: null, askedPolicy: null }),
      }),
    recordRelease: (board, figures) => recordRelease(core, board, figures),
    release: (board, choices) => release(core, board, choices),
    makeReport: (view) => makeReport(core, view),
    callOffReport: () => callOffReport(core),
    saveReport: (saving) => saveReport(core, saving),
    recordReport: (numbers) => recordReport(core, numbers),
    verifyManifest: (text, view) => verifyManifest(core, text, view),
    clearReleases: () => store.set({ releases: [] }),
    forgetShown: () => forgetShown(core),
    setMode: (mode) => store.set({ mode, board: null }),
    decidePolicy: (policy) =>
      store.set({
        askedPolicy: null,
        ...(policy === null ? {} : { board: null, settings: { ...store.get().settings, policy } }),
      }),
    addEvent: (event) => addEvent(core, event),
    changeEvent: (was, now) => changeEvent(core, was, now),
    removeEvent: (event) => removeEvent(core, event),
    addLimit: (rule) => addLimit(core, rule),
    removeLimit: (rule) => removeLimit(core, rule),
    changeOwnWords: (figure, words) => changeOwnWords(core, figure, words),
    proveEngine: () => proveEngine(core),
    erase: () => erase(core),
    dismissProblem: () => store.set({ problem: null }),
  };
}

async function openSample(core: SessionCore): Promise<boolean> {
  const here = core.sitting;
  remember(core, { code: 'sample-opened' });
  forgetFiles(core);
  core.store.set({ busy: 'loading', problem: null });
  try {
    const { file, projectText } = await core.effects.loadSample();
    if (here !== core.sitting) return false;
    takeProject(core, projectText);
    await takeFiles(core, [file]);
    const isSample = await load(core);
    tell(core, here, { isSample, busy: null });
    return isSample;
  } catch (error) {
    tell(core, here, { problem: { code: 'sample-failed', cause: messageOf(error) }, busy: null });
    return false;
  }
}
