import type { ReportKind } from '../domain/report-choices.ts';

/** How the name of a report's file ends. */
export type FileEnding = 'pptx' | 'docx' | 'xlsx' | 'csv';

/** The kinds that become files, with the endings they can have, the usual one first; all others are printed from the page. */
export const FILE_KINDS = {
  board: ['pptx'],
  grant: ['docx'],
  funder: ['xlsx', 'csv', 'docx'],
  workbook: ['xlsx'],
} as const satisfies Partial<Record<ReportKind, readonly [FileEnding, ...FileEnding[]]>>;

export type FileKind = keyof typeof FILE_KINDS;

/** Whether a kind of report becomes a file. */
export function isFile(kind: ReportKind): kind is FileKind {
  return kind in FILE_KINDS;
}
