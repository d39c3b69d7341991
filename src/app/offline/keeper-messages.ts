/** What the keeper of the files tells the page. */
export type KeeperNews =
  | { readonly kind: 'progress'; readonly done: number; readonly total: number }
  | { readonly kind: 'failed'; readonly cause: string }
  /** A request to another place was refused; only its host is told. */
  | { readonly kind: 'refused'; readonly host: string };

/** What the page tells a new keeper: the reader has agreed to the new version. */
export const TAKE_OVER = 'take-over';
