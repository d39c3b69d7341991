/** How a stay that ended early is counted: not as staying, as if it had gone on, or not at all. */
const EXIT_COUNTS = ['not-met', 'met', 'left-out'] as const;
export type ExitCount = (typeof EXIT_COUNTS)[number];

/** How people already in treatment at referral are counted: not at all, like all others, or as having entered. */
const ALREADY_COUNTS = ['left-out', 'counted', 'met'] as const;
export type AlreadyCount = (typeof ALREADY_COUNTS)[number];

/**
 * What is counted of a person with several episodes in a period: the person by the first of them, the person by any of
 * them, or every episode.
 */
const EPISODE_COUNTS = ['first', 'any', 'every'] as const;
export type EpisodeCount = (typeof EPISODE_COUNTS)[number];

/** What a county may set otherwise in a definition. */
export interface Switches {
  readonly already?: AlreadyCount;
  readonly completed?: ExitCount;
  readonly transferred?: ExitCount;
  readonly jailed?: ExitCount;
  readonly died?: ExitCount;
  readonly episodes?: EpisodeCount;
  /** Records of treatment up to this many days apart are one stay; `null` takes each record by itself. */
  readonly gapDays?: number | null;
  /** Days that records take to arrive: a window counts as passed only that many days later. */
  readonly lagDays?: number;
}
