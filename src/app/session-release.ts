import { figuresOf, type SheetChoices, sheetOf, withRelease } from '../boards/release.ts';
import type { Figure } from '../report/figure.ts';
import type { SessionCore } from './session-core.ts';
import type { ShownBoard } from './shown-board.ts';

/** Remembers that these figures of a page left the browser, for the check of later ones; the sample county's are not. */
export function recordRelease(
  core: SessionCore,
  board: Pick<ShownBoard, 'numbers' | 'asOf' | 'label'>,
  figures: readonly Pick<Figure, 'id'>[],
): void {
  const { releases, isSample } = core.store.get();
  if (isSample) return;
  const day = core.effects.today();
  core.store.set({ releases: withRelease(releases, board, { figures, day }) });
}

/** Hands over what was approved of a page, with its sheet, as one archive; gives its name. Nothing in internal mode. */
export async function release(
  core: SessionCore,
  board: ShownBoard,
  choices: Omit<SheetChoices, 'day'>,
): Promise<string | null> {
  const state = core.store.get();
  if (state.mode !== 'published') return null;
  const { releaseZip, releaseZipName } = await import('../export/release-zip.ts');
  const sheet = sheetOf({ board, figures: figuresOf(board) }, state, { ...choices, day: core.effects.today() });
  const name = releaseZipName(sheet);
  core.effects.download(name, 'application/zip', releaseZip(sheet));
  const approved = sheet.entries.filter(({ decision }) => decision.choice === 'approved');
  recordRelease(
    core,
    board,
    approved.map(({ figure }) => figure),
  );
  return name;
}
