import { changedRules } from '../data/parse-rules.ts';
import type { EpisodeRules } from '../domain/episode-rules.ts';
import type { SessionCore } from './session-core.ts';
import { remember } from './session-history.ts';

/** Changes the rules by which rows become encounters and stays; the files then have to be put together anew. */
export function changeRules(core: SessionCore, rules: EpisodeRules): void {
  remember(core, { code: 'rules' });
  const { settings, files } = core.store.get();
  core.store.set({ settings: { ...settings, rules: changedRules(rules) }, files: [...files] });
}
