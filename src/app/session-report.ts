import type { ReportBoard, ReportProgress } from '../boards/report-board.ts';
import type { FileContent } from '../data/db/port.ts';
import type { Brought } from '../data/import/containers/found-table.ts';
import { fingerprintOf } from '../data/provenance/fingerprint.ts';
import type { FingerprintKey } from '../data/provenance/fingerprint-key.ts';
import type { Manifest } from '../data/provenance/manifest.ts';
import { ENTRIES } from '../domain/evidence/library.ts';
import { entriesOf } from '../domain/evidence/own-evidence.ts';
import { NO_FUNDER_ANSWERS } from '../domain/funder/funder-answers.ts';
import { defaultPolicy } from '../domain/privacy/policy.ts';
import { policyInForce } from '../domain/privacy/publication-mode.ts';
import { DEFAULT_REPORT } from '../domain/report-choices.ts';
import type { ReleaseSheet } from '../report/release/release-sheet.ts';
import { countedFiles } from './copies.ts';
import { type ReportState, reportAsks } from './report-state.ts';
import { messageOf, openEngine, type SessionCore, tell } from './session-core.ts';
import { recipeOf } from './session-files.ts';
import { recordRelease } from './session-release.ts';
import { APP_VERSION } from './version.ts';
import type { View } from './view.ts';

/** Computes what the reports of this view are written from; a second call takes the place of the first. */
export async function makeReport(core: SessionCore, view: View): Promise<void> {
  const { loaded, settings, mode } = core.store.get();
  if (loaded === null || mode !== 'published') return;
  callOffReport(core);
  const controller = new AbortController();
  const { signal } = controller;
  core.report = controller;
  const here = core.sitting;
  const say = (report: ReportState) => {
    if (core.report === controller) tell(core, here, { report });
  };
  say({ status: 'making', progress: null });
  try {
    const { buildReport, reportGroups, reportStudied } = await import('../boards/report-board.ts');
    const { buildFunder } = await import('../boards/funder-board.ts');
    const { trends, groups } = settings.report ?? DEFAULT_REPORT;
    const input = {
      loaded,
      settings,
      view,
      trends,
      groups: groups ?? reportGroups(loaded),
      studied: reportStudied(loaded, view),
    };
    const { board, funder } = await here.inTurn(async () => {
      const db = await openEngine(core, here);
      const asked = { ...input, today: core.effects.today() };
      const told = { onProgress: (progress: ReportProgress) => say({ status: 'making', progress }), signal };
      const board = await buildReport(db, asked, told);
      return { board, funder: await buildFunder(db, { ...asked, answers: settings.funder ?? NO_FUNDER_ANSWERS }) };
    });
    const { manifest, manifestHash } = await manifestAtHand(core, view, signal);
    say({ status: 'ready', board, funder, manifest, manifestHash, asked: reportAsks(view, settings), loaded });
  } catch (error) {
    say(signal.aborted ? { status: 'none' } : { status: 'failed', cause: messageOf(error) });
  }
}

/** Ends the making of a report; what was made before is gone. */
export function callOffReport(core: SessionCore): void {
  core.report?.abort();
  core.report = null;
  if (core.store.get().report.status === 'making') core.store.set({ report: { status: 'none' } });
}

/** Says what a report made now would come from. */
async function manifestAtHand(
  core: SessionCore,
  view: View,
  signal?: AbortSignal,
): Promise<{ readonly manifest: Manifest; readonly manifestHash: string }> {
  const { manifestHash, manifestOf } = await import('../data/provenance/manifest.ts');
  const key = fingerprintKey(core);
  const { files, settings, loaded } = core.store.get();
  const counted = countedFiles(files);
  const fingerprints = [];
  for (const { id } of counted) {
    const content = await contentOf(core.sources.get(id));
    if (content !== undefined) fingerprints.push(await fingerprintOf(content, key, signal));
  }
  const manifest = manifestOf({
    app: APP_VERSION,
    entries: [...ENTRIES, ...entriesOf(settings.evidence)],
    policy: policyInForce('published', settings.policy ?? defaultPolicy.id),
    asOf: view.asOf ?? settings.asOf ?? loaded?.suggestedAsOf ?? core.effects.today(),
    view,
    definitions: view.definitions,
    rules: settings.rules ?? {},
    recipes: counted.map(recipeOf),
    fingerprints,
    key,
  });
  return { manifest, manifestHash: manifestHash(manifest) };
}

async function contentOf(brought: Brought | undefined): Promise<FileContent | undefined> {
  if (brought === undefined || 'content' in brought) return brought?.content;
  const opened = await brought.open();
  return opened.ok ? opened.source.content : undefined;
}

/** The county's key; made where there is none yet, and kept with the settings. */
function fingerprintKey(core: SessionCore): FingerprintKey {
  const { settings } = core.store.get();
  const key = settings.fingerprintKey ?? core.effects.newFingerprintKey();
  if (settings.fingerprintKey === undefined) core.store.set({ settings: { ...settings, fingerprintKey: key } });
  return key;
}

/** Holds the manifest of a report handed out earlier against what is at hand. */
export async function verifyManifest(core: SessionCore, text: string, view: View): Promise<void> {
  const here = core.sitting;
  tell(core, here, { verified: { status: 'checking' } });
  const { checkManifest, manifestHash, parseManifest } = await import('../data/provenance/manifest.ts');
  const outcome = parseManifest(text);
  if (outcome.state !== 'ok') {
    tell(core, here, { verified: { status: 'refused', reason: outcome.state } });
    return;
  }
  const { manifest } = await manifestAtHand(core, view);
  const check = checkManifest(outcome.manifest, manifest);
  tell(core, here, { verified: { status: 'checked', hash: manifestHash(outcome.manifest), check } });
}

export interface ReportFile {
  readonly name: string;
  readonly content: Uint8Array<ArrayBuffer>;
}

/** What is handed over of a report. */
export interface Saving {
  /** `null` for a report that was printed. */
  readonly file: ReportFile | null;
  readonly sheet: ReleaseSheet;
  /** What it tells, by figure. */
  readonly numbers: ReportBoard['numbers'];
}

/**
 * Hands over a report with its release sheet and its manifest, as one archive.
 * What it tells is remembered for the check of later releases.
 */
export async function saveReport(core: SessionCore, { file, sheet, numbers }: Saving): Promise<string | null> {
  const { report, mode } = core.store.get();
  if (report.status !== 'ready' || mode !== 'published') return null;
  const { manifestText } = await import('../data/provenance/manifest.ts');
  const { reportZip } = await import('../export/report-zip.ts');
  const archive = reportZip({ file, sheet, manifest: manifestText(report.manifest) });
  core.effects.download(archive.name, 'application/zip', archive.content);
  recordReport(core, numbers);
  return archive.name;
}

/** Remembers what a report told, for the check of later releases. */
export function recordReport(core: SessionCore, numbers: ReportBoard['numbers']): void {
  const { report } = core.store.get();
  if (report.status !== 'ready') return;
  const figures = [...numbers.keys()].map((id) => ({ id }));
  recordRelease(core, { ...report.board, numbers }, figures);
}
