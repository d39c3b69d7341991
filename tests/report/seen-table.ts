import fc from 'fast-check';
import Papa from 'papaparse';
import type { CountTable } from '../../src/domain/privacy/count-table.ts';
import { figureCsv } from '../../src/export/figure-csv.ts';
import type { Figure } from '../../src/report/figure.ts';

/** People met and people referred, by year (rows) and program (columns). */
export interface Truth {
  readonly met: readonly (readonly number[])[];
  readonly referred: readonly (readonly number[])[];
}

export const YEARS = ['2021', '2022', '2023', '2024', '2025'];
export const PROGRAMS = ['Alpha', 'Beta', 'Gamma', 'Delta'];

export const truths: fc.Arbitrary<Truth> = fc
  .tuple(fc.integer({ min: 2, max: 5 }), fc.integer({ min: 2, max: 4 }))
  .chain(([rows, columns]) => {
    const cell = fc.oneof(fc.nat(14), fc.nat(60)).chain((met) => fc.tuple(fc.constant(met), fc.nat(met)));
    return fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows });
  })
  .map((cells) => ({
    met: cells.map((row) => row.map(([met]) => met)),
    referred: cells.map((row) => row.map(([, referred]) => referred)),
  }));

/** What the file says, by `period group`; nothing where the number is hidden. */
function readCsv(figure: Figure): ReadonlyMap<string, { readonly met: number; readonly referred: number }> {
  const text = figureCsv.render(figure).replaceAll(/^#.*\n/gm, '');
  const rows = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data;
  return new Map(
    rows.flatMap((row) =>
      row.Denominator === undefined || row.Denominator === ''
        ? []
        : [
            [
              `${row.Period} ${row.Group ?? ''}`.trim(),
              {
                met: Number(row.Denominator.replace(',', '')),
                referred: Number((row.Numerator ?? '').replace(',', '')),
              },
            ] as const,
          ],
    ),
  );
}

/** The table of one part of the counts with what a reader of the file by program, and of that by year if there is one, does not see. */
export function asSeen(truth: Truth, part: 'referred' | 'rest', split: Figure, unsplit: Figure | null): CountTable {
  const inGroups = readCsv(split);
  const inYears = unsplit === null ? new Map() : readCsv(unsplit);
  const cells = truth.met.map((row, year) =>
    row.map((met, program) => {
      const referred = truth.referred[year]?.[program] ?? Number.NaN;
      return part === 'referred' ? referred : met - referred;
    }),
  );
  return {
    cells,
    hiddenCells: cells.map((row, year) =>
      row.map((_, program) => !inGroups.has(`${YEARS[year]} ${PROGRAMS[program]}`)),
    ),
    hiddenRowTotals: cells.map((_, year) => !inYears.has(YEARS[year] ?? '')),
    hiddenColumnTotals: cells[0]?.map(() => true) ?? [],
    hiddenGrandTotal: !split.answer.includes('%'),
  };
}
