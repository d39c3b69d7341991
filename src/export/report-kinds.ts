import type { ReportKind } from '../domain/report-choices.ts';

/** The kinds that become files, with the ending of their names; all others are printed from the page. */
export const FILE_KINDS = { board: 'pptx', grant: 'docx', funder: 'xlsx', workbook: 'xlsx' } as const satisfies Partial<
  Record<ReportKind, string>
>;

export type FileKind = keyof typeof FILE_KINDS;

/** Whether a kind of report becomes a file. */
export function isFile(kind: ReportKind): kind is FileKind {
  return kind in FILE_KINDS;
}
