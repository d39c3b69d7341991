import type { Comparison } from '../data/compare/comparison.ts';
import { copyEvidence, mayBeCopy } from '../data/compare/resemblance.ts';
import { takesLong, untilAborted } from '../data/db/until-aborted.ts';
import { countedFiles } from './copies.ts';
import type { Copy, CopyChoice } from './copy.ts';
import { messageOf, openEngine, type SessionCore, tell } from './session-core.ts';
import { hideNames } from './session-hidden.ts';
import { remember } from './session-history.ts';
import type { ReadyFile } from './state.ts';

/** Beyond this many rows two files are compared only when a person asks for it. */
const MOST_ROWS = 1_000_000;

/** The file that was there before and that a new one may be another export of; compared, to tell what is likely. */
export async function findCopy(core: SessionCore, file: ReadyFile, signal: AbortSignal): Promise<Copy | null> {
  const others = countedFiles(core.store.get().files).filter((other) => other.id !== file.id && resembles(other, file));
  const found: Copy[] = [];
  for (const other of others.toReversed()) {
    if (rowsOf(other) + rowsOf(file) > MOST_ROWS) {
      found.push({ otherId: other.id, choice: 'further', comparison: null });
      continue;
    }
    found.push(await likelyCopy(core, { other, file, signal }));
  }
  return found.find(({ choice }) => choice !== 'further') ?? found[0] ?? null;
}

function resembles(one: ReadyFile, other: ReadyFile): boolean {
  const table = ({ name, inspection }: ReadyFile) => ({ name, columns: inspection.read.columns });
  return one.mapping.kind === other.mapping.kind && mayBeCopy(table(one), table(other));
}

function rowsOf({ inspection }: ReadyFile): number {
  return inspection.profile.rows;
}

interface Pair {
  readonly other: ReadyFile;
  readonly file: ReadyFile;
  readonly signal?: AbortSignal;
  readonly key?: readonly string[];
}

async function likelyCopy(core: SessionCore, pair: Pair): Promise<Copy> {
  const comparison = await compare(core, pair, 'newer');
  const choice = copyEvidence(comparison);
  const oriented = choice === 'older' ? await compare(core, pair, choice) : comparison;
  return { otherId: pair.other.id, choice, comparison: oriented };
}

/** The pair compared in the engine, in its turn, the older one as the older. */
function compare(core: SessionCore, { other, file, signal, key }: Pair, choice: CopyChoice): Promise<Comparison> {
  const here = core.sitting;
  const [older, newer] = choice === 'older' ? [file, other] : [other, file];
  return here.inTurn(async () => {
    const { compareFiles } = await import('../data/compare/compare-files.ts');
    const engine = await openEngine(core, here);
    const isLong = takesLong(file.inspection.read.bytes + other.inspection.read.bytes);
    const db = signal === undefined ? engine : untilAborted(engine, { signal, isLong });
    // Names of a file that was loaded are hashes by now, and only like is compared with like.
    await hideNames(core, db, [older, newer], true);
    return compareFiles(db, key === undefined ? { older, newer } : { older, newer, key });
  });
}

/** Says what a file is to the one it resembles: a newer copy, an older one, or a further file that counts as well. */
export async function chooseCopy(core: SessionCore, id: number, choice: CopyChoice): Promise<void> {
  const pair = pairOf(core, id);
  if (pair === null) return;
  remember(core, { code: 'copy-chosen', file: pair.file.name });
  const { comparison, choice: before } = pair.copy;
  setCopy(core, id, { ...pair.copy, choice });
  const isTurned = (before === 'older') !== (choice === 'older');
  if (comparison === null || isTurned)
    await compareAnew(core, id, comparison?.key.isChosen ? comparison.key.columns : undefined);
}

/** Says by which columns of the newer file its rows are known again; `null`: as suggested. */
export async function chooseKey(core: SessionCore, id: number, key: readonly string[] | null): Promise<void> {
  const pair = pairOf(core, id);
  if (pair === null) return;
  remember(core, { code: 'key-chosen', file: pair.file.name });
  await compareAnew(core, id, key ?? undefined);
}

async function compareAnew(core: SessionCore, id: number, key: readonly string[] | undefined): Promise<void> {
  const pair = pairOf(core, id);
  if (pair === null) return;
  const { file, other, copy } = pair;
  const comparison = await compare(core, key === undefined ? { file, other } : { file, other, key }, copy.choice);
  const now = pairOf(core, id);
  if (now !== null && now.copy.choice === copy.choice && isReadAlike(now, pair))
    setCopy(core, id, { ...now.copy, comparison });
}

/**
 * Compares anew what a file was compared with, since it is understood otherwise by now; by the same columns where somebody
 * chose them. Of very large files the comparison is taken back: it is made when it is asked for.
 */
export async function compareAgain(core: SessionCore, id: number): Promise<void> {
  const here = core.sitting;
  const concerned = readyFiles(core).filter(
    (file) => file.copy !== null && (file.id === id || file.copy.otherId === id),
  );
  for (const { id: one } of concerned) {
    const pair = pairOf(core, one);
    if (pair === null || pair.copy.comparison === null) continue;
    const { key } = pair.copy.comparison;
    if (rowsOf(pair.file) + rowsOf(pair.other) > MOST_ROWS) setCopy(core, one, { ...pair.copy, comparison: null });
    else {
      try {
        await compareAnew(core, one, key.isChosen ? key.columns : undefined);
      } catch (error) {
        tell(core, here, { problem: { code: 'analysis-failed', cause: messageOf(error) } });
      }
    }
  }
}

function readyFiles(core: SessionCore): readonly ReadyFile[] {
  return core.store.get().files.flatMap((file) => (file.status === 'ready' ? [file] : []));
}

/** Whether both files are read and understood as they were. */
function isReadAlike(one: Pair, other: Pair): boolean {
  const isSame = (now: ReadyFile, then: ReadyFile) =>
    now.mapping === then.mapping && now.inspection === then.inspection;
  return isSame(one.file, other.file) && isSame(one.other, other.other);
}

function pairOf(core: SessionCore, id: number) {
  const { files } = core.store.get();
  const file = files.find((one) => one.id === id);
  if (file?.status !== 'ready' || file.copy === null) return null;
  const { copy } = file;
  const other = files.find((one) => one.id === copy.otherId);
  return other?.status === 'ready' ? { file, other, copy } : null;
}

function setCopy(core: SessionCore, id: number, copy: Copy): void {
  const files = core.store
    .get()
    .files.map((file) => (file.id === id && file.status === 'ready' ? { ...file, copy } : file));
  core.store.set({ files });
}
