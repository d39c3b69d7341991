import type { FileRole } from '../file-roles.ts';

/** Why a pair of files may have been joined badly. */
export type JoinHint =
  /** Many more people are the same when ids are compared without case, punctuation and leading zeros. Shares are 0-1. */
  | { readonly code: 'ids-differ'; readonly found: number; readonly foundLoosely: number }
  /** Few of the people of the second file are in the first one, however ids are compared. Share 0-1. */
  | { readonly code: 'few-people'; readonly found: number };

/** How the records of one file were joined to the contacts of another. Records are rows, or the stays made of visits. */
export interface FileJoin {
  /** The file of contacts. */
  readonly base: string;
  readonly other: string;
  readonly role: Exclude<FileRole, 'contact'>;
  readonly records: number;
  /** Records that belong to a contact (an exit: to a stay) of the base file. */
  readonly matched: number;
  /** Records about people whom the base file does not have. */
  readonly strangers: number;
  /** Records about people of the base file that belong to none of its contacts: too early, too late, or taken. */
  readonly unplaced: number;
  /** Of the matched ones, those for which several contacts would do; the nearest one before was taken. */
  readonly ambiguous: number;
  readonly basePeople: number;
  /** People of the base file about whom the other file has no record. */
  readonly basePeopleWithout: number;
  /** Rows of the other file as a spreadsheet counts them, a few of each. */
  readonly examples: {
    readonly strangers: readonly number[];
    readonly unplaced: readonly number[];
    readonly ambiguous: readonly number[];
  };
  readonly hint: JoinHint | null;
}
