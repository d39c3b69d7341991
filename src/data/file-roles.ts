import { fieldsOf, type TableKind } from '../domain/schema/fields.ts';

/**
 * What the rows of one file tell: contacts with a first responder, admissions, exits from treatment, what a follow-up
 * found, or only who a person is.
 */
export const FILE_ROLES = ['contact', 'admission', 'exit', 'follow-up', 'person'] as const;
export type FileRole = (typeof FILE_ROLES)[number];

/** One file as far as its role goes: what it fills, or the kinds of event that were met in it. */
export interface RoleInput {
  readonly kind: TableKind;
  readonly fields: ReadonlySet<string>;
}

export interface FileRoles {
  /** By number of the file. */
  readonly roles: ReadonlyMap<number, FileRole>;
  /** The role whose records are counted as contacts. */
  readonly base: FileRole;
}

/**
 * The role of each file, by the canonical fields it fills. Files with encounters or referrals are the base;
 * without any, admissions are; without these, exits, follow-ups, and at last rows that tell something undated. A list of
 * people is never the base: that somebody is known is no contact.
 */
export function fileRoles(files: ReadonlyMap<number, RoleInput>): FileRoles {
  const told = new Map([...files].map(([fileNo, file]) => [fileNo, roleOf(file)]));
  const counted = new Map([...told].filter(([fileNo]) => !onlyListsPeople(files.get(fileNo))));
  const base = FILE_ROLES.find((role) => [...counted.values()].includes(role)) ?? 'contact';
  const roleIn = (fileNo: number, role: FileRole) => (role === base && counted.has(fileNo) ? 'contact' : role);
  return { roles: new Map([...told].map(([fileNo, role]) => [fileNo, roleIn(fileNo, role)])), base };
}

/** Whether a file says who people are and nothing of what happened to them. */
export function onlyListsPeople(file: RoleInput | undefined): boolean {
  if (file === undefined || file.kind === 'people') return true;
  const about = fieldsOf('people');
  return file.kind === 'client-level' && [...file.fields].every((field) => about.has(field));
}

const CONTACT_SIGNS = ['encounter_date', 'referral_date', 'referred', 'eligible'];
const FOLLOW_UP_SIGNS = [
  'last_contact_date',
  'status_30',
  'status_60',
  'status_90',
  'status_180',
  'status_365',
  'overdose_date',
  'rearrest_date',
];

function roleOf({ kind, fields }: RoleInput): FileRole {
  const fills = (signs: readonly string[]) => signs.some((field) => fields.has(field));
  if (kind === 'visits') return 'admission';
  if (kind === 'people') return 'person';
  if (fills(CONTACT_SIGNS)) return 'contact';
  if (fields.has('entry_date')) return 'admission';
  if (fills(['exit_date', 'exit_reason'])) return 'exit';
  return fills(FOLLOW_UP_SIGNS) ? 'follow-up' : 'person';
}
