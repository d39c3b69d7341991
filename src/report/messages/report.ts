import type { ReportKind } from '../../domain/report-choices.ts';

/** What every kind of report says. */
export const reportWords = {
  titles: {
    board: 'Deflection and treatment linkage: board pack',
    brief: 'Deflection and treatment linkage in brief',
    full: 'Deflection and treatment linkage: full report',
    grant: 'Deflection and treatment linkage: grant narrative',
    funder: 'Deflection and treatment linkage: tables for the funder',
    workbook: 'Deflection and treatment linkage: all tables',
  } satisfies Record<ReportKind, string>,
  everybody: 'Everybody in the files',
  asOf: (date: string) => `As of ${date}`,
  footer: (version: string, manifest: string) => `Throughline ${version} · manifest ${manifest}`,
} as const;
