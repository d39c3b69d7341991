/** What a load is busy with: learning a file's words and its repeated rows, reading cells, setting a person's referrals beside each other, or putting rows together. */
export type LoadStage =
  | { readonly stage: 'learning'; readonly file: string }
  | { readonly stage: 'typing'; readonly file: string; readonly rows: number; readonly of: number }
  | { readonly stage: 'referrals'; readonly part: number; readonly of: number }
  | { readonly stage: 'episodes'; readonly part: number; readonly of: number }
  | { readonly stage: 'describing' };

/** Told whenever a load begins with something else. */
export type OnStage = (stage: LoadStage) => void;
