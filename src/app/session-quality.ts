import type { AssessedFile } from '../data/quality/assess.ts';
import type { FindingRow, Recipient } from '../data/quality/finding-rows.ts';
import type { QualityFinding } from '../domain/quality.ts';
import { countedFiles } from './copies.ts';
import { currentQuality, type QualityRequest } from './quality-state.ts';
import { messageOf, openEngine, type SessionCore, tell } from './session-core.ts';
import type { AppState } from './state.ts';

/** Judges what is loaded by all rules, unless that was done for the same request. */
export async function assess(core: SessionCore, { asOf, programStart }: QualityRequest): Promise<void> {
  const here = core.sitting;
  const state = core.store.get();
  const { loaded, lastLoad } = state;
  if (loaded === null || lastLoad === null) return;
  const known = currentQuality(state);
  if (known?.asOf === asOf && known.programStart === programStart) return;
  const files = loadedFiles(lastLoad.files);
  try {
    const report = await here.inTurn(async () => {
      if (core.store.get().loaded !== loaded) return null;
      const { assessQuality } = await import('../data/quality/assess.ts');
      return assessQuality(await openEngine(core, here), loaded, { files, asOf, programStart });
    });
    if (report !== null) tell(core, here, { quality: { loaded, asOf, programStart, report } });
  } catch (error) {
    tell(core, here, { problem: { code: 'assess-failed', cause: messageOf(error) } });
  }
}

/** The files that were loaded, each with the one it replaces. */
function loadedFiles(files: AppState['files']): readonly AssessedFile[] {
  return countedFiles(files).map(({ inspection, mapping, copy }) => {
    const other = files.find(({ id }) => id === copy?.otherId);
    const isNewer = copy?.choice === 'newer' && other?.status === 'ready';
    const replaces = isNewer ? { name: other.inspection.read.file, rawTable: other.inspection.rawTable } : undefined;
    return { inspection, mapping, replaces };
  });
}

export interface PageRequest {
  readonly finding: QualityFinding;
  readonly offset: number;
  readonly limit: number;
}

/** One page of the rows of a finding; none when the data have changed meanwhile. */
export function findingPage(core: SessionCore, request: PageRequest): Promise<readonly FindingRow[]> {
  const here = core.sitting;
  const { quality, lastLoad } = core.store.get();
  return here.inTurn(async () => {
    if (quality === null || lastLoad === null || core.store.get().quality !== quality) return [];
    const { findingRows } = await import('../data/quality/finding-rows.ts');
    const { qualityFile } = await import('../data/quality/assess.ts');
    const files = loadedFiles(lastLoad.files).map(qualityFile);
    return findingRows(await openEngine(core, here), { ...request, files });
  });
}

/** Hands a fix list to the user; gives its file name, or `null` when there is nothing to make it of. */
export async function downloadFixList(core: SessionCore, recipient: Recipient): Promise<string | null> {
  const here = core.sitting;
  const { quality, lastLoad } = core.store.get();
  if (quality === null || lastLoad === null) return null;
  const made = core.effects.today();
  const file = await here.inTurn(async () => {
    const { makeFixList } = await import('../export/make-fix-list.ts');
    const db = await openEngine(core, here);
    return makeFixList(db, { files: loadedFiles(lastLoad.files), report: quality.report, recipient, made });
  });
  core.effects.download(file.name, 'text/csv;charset=utf-8', file.text);
  return file.name;
}
