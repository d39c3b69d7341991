import type { LoadStage } from '../../../data/load-stage.ts';
import { countText } from '../../../report/numbers.ts';
import { readingMessages } from '../../messages/reading.ts';

/** Shares of a load's time, as they were for a million rows. */
const SHARES = { learning: 0.25, typing: 0.25, referrals: 0.15, episodes: 0.3 };

const TYPED = SHARES.learning + SHARES.typing;

/** How much of a load is done, between 0 and 1; `null` while nobody can say. */
export function stageDone(stage: LoadStage | null): number | null {
  switch (stage?.stage) {
    case undefined:
      return null;
    case 'learning':
      return null;
    case 'typing':
      return SHARES.learning + (stage.rows / stage.of) * SHARES.typing;
    case 'referrals':
      return TYPED + ((stage.part - 1) / stage.of) * SHARES.referrals;
    case 'episodes':
      return TYPED + SHARES.referrals + ((stage.part - 1) / stage.of) * SHARES.episodes;
    case 'describing':
      return TYPED + SHARES.referrals + SHARES.episodes;
  }
}

/** What a load is busy with, in words; `''` before it has said so. */
export function stageText(stage: LoadStage | null): string {
  switch (stage?.stage) {
    case undefined:
      return '';
    case 'learning':
      return readingMessages.learning(stage.file);
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
