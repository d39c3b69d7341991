import { policyInForce } from '../domain/privacy/publication-mode.ts';
import { countedFiles } from './copies.ts';
import { messageOf, openEngine, type SessionCore, tell } from './session-core.ts';
import { hideNames, showNeeded } from './session-hidden.ts';
import type { View } from './view.ts';

/** Loads the files once more, listening, and hands the script of it to the user. */
export async function saveScript(core: SessionCore, view: View): Promise<void> {
  const here = core.sitting;
  const { files, settings, loaded } = core.store.get();
  if (loaded === null) return;
  const today = core.effects.today();
  const asOf = view.asOf ?? settings.asOf ?? loaded.suggestedAsOf ?? today;
  core.store.set({ busy: 'loading', problem: null });
  try {
    const text = await here.inTurn(async () => {
      const [{ replay }, { sqlScript }] = await Promise.all([
        import('../data/replay/replay.ts'),
        import('../export/sql-script.ts'),
      ]);
      const db = await openEngine(core, here);
      const counted = countedFiles(files);
      await showNeeded(core, db, counted);
      const told = await replay(db, {
        files: counted,
        today,
        asOf,
        rules: settings.rules ?? {},
      });
      await hideNames(core, db, counted);
      const { by, where, from, to, definitions } = view;
      const policy = policyInForce('published', settings.policy);
      return sqlScript(told, { by, split: null, where, from, to, asOf, policy, definitions });
    });
    if (here === core.sitting) core.effects.download('throughline.sql', 'application/sql', text);
  } catch (error) {
    tell(core, here, { problem: { code: 'analysis-failed', cause: messageOf(error) } });
  }
  tell(core, here, { busy: null });
}
