import type { Comparison } from '../data/compare/comparison.ts';

/** What a file is to another one that looks like the same export. */
export const COPY_CHOICES = ['newer', 'older', 'further'] as const;
export type CopyChoice = (typeof COPY_CHOICES)[number];

/** A file that may be another export of one that was there before it. */
export interface Copy {
  /** The file that was there before. */
  readonly otherId: number;
  readonly choice: CopyChoice;
  /** The older held against the newer; of two further files, the one that was there against the one that came. `null`: not yet. */
  readonly comparison: Comparison | null;
}
