/** How far the copy for use without a network is. */
export type OfflineState =
  /** Not begun, or this browser cannot: without HTTPS, or in a private window of some. */
  | { readonly status: 'none' }
  | { readonly status: 'keeping'; readonly done: number; readonly total: number }
  /** Kept; `hasUpdate`: a newer version is kept as well and waits for a reload. */
  | { readonly status: 'kept'; readonly hasUpdate: boolean }
  /** `isKept`: an earlier version is kept and stays in use. */
  | { readonly status: 'failed'; readonly cause: string; readonly isKept: boolean };

export const NO_OFFLINE: OfflineState = { status: 'none' };
