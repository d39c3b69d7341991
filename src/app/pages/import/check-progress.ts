import type { LoadStage } from '../../../data/load-stage.ts';
import { countText } from '../../../report/numbers.ts';
import { readingMessages } from '../../messages/reading.ts';

/** Reading cells takes about half of a load, putting rows together most of the rest. */
const SHARES = { typing: 0.5, referrals: 0.15, episodes: 0.3 };

/** How much of a load is done, between 0 and 1; `null` while nobody can say. */
export function stageDone(stage: LoadStage | null): number | null {
  switch (stage?.stage) {
    case undefined:
      return null;
    case 'typing':
      return (stage.rows / stage.of) * SHARES.typing;
    case 'referrals':
      return SHARES.typing + ((stage.part - 1) / stage.of) * SHARES.referrals;
    case 'episodes':
      return SHARES.typing + SHARES.referrals + ((stage.part - 1) / stage.of) * SHARES.episodes;
    case 'describing':
      return SHARES.typing + SHARES.referrals + SHARES.episodes;
  }
}

/** What a load is busy with, in words; `''` before it has said so. */
export function stageText(stage: LoadStage | null): string {
  switch (stage?.stage) {
    case undefined:
      return '';
    case 'typing':
      return readingMessages.typing(stage.file, countText(stage.rows), countText(stage.of));
    case 'referrals':
      return readingMessages.referrals(countText(stage.part), countText(stage.of));
    case 'episodes':
      return readingMessages.episodes(countText(stage.part), countText(stage.of));
    case 'describing':
      return readingMessages.describing;
  }
}
