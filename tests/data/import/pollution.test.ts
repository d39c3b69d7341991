import { describe, expect, it } from 'vitest';
import { fileOf, HEADER, keptOf, lineOf, ROWS } from './polluted.ts';

type Rows = readonly (readonly string[])[];

/** A polluted text, the rows that must come through it unharmed, and the columns it must have. */
interface Polluted {
  readonly name: string;
  readonly text: string;
  readonly rows: Rows;
  readonly columns?: readonly string[];
  /** Rows beyond those that may be kept: the damaged one itself, with its damage told. */
  readonly mayKeep?: number;
}

/** What is wrong with the readings, one line each; nothing when all is well. */
async function wrongOf(files: readonly Polluted[]): Promise<readonly string[]> {
  const found: string[] = [];
  for (const { name, text, rows, columns = HEADER, mayKeep = 0 } of files) {
    const { table, rows: kept } = await keptOf(text);
    const texts = new Set([...kept.values()].map((cells) => JSON.stringify(cells)));
    const lost = rows.filter((cells) => !texts.has(JSON.stringify(cells)));
    if (lost.length > 0) found.push(`${name}: lost ${lost.length}, first ${JSON.stringify(lost[0])}`);
    if (kept.size > rows.length - lost.length + mayKeep) found.push(`${name}: kept what is no row`);
    if (JSON.stringify(table.columns) !== JSON.stringify(columns)) found.push(`${name}: columns ${table.columns}`);
    if (table.rowsIn !== kept.size + table.setAside.length) found.push(`${name}: the ledger does not add up`);
  }
  return found;
}

const lines = (count: number, text: (line: number) => string) =>
  Array.from({ length: count }, (_, line) => `${text(line)}\n`).join('');

describe('a whole table', () => {
  it('is found whatever its delimiter', async () => {
    const delimiters = [',', ';', '\t', '|', ' ', ', ', '~', '^', ':'];
    expect(
      await wrongOf(
        delimiters.map((delimiter) => ({ name: delimiter, text: fileOf(undefined, { delimiter }), rows: ROWS })),
      ),
    ).toEqual([]);
  });

  it('is found whatever its quote, escape and line end', async () => {
    const spellings = ["'", '"'].flatMap((quote) =>
      (['double', 'backslash'] as const).flatMap((escapedBy) =>
        ['\n', '\r\n', '\r'].map((newline) => ({ quote, escape: escapedBy, newline })),
      ),
    );
    expect(
      await wrongOf(
        spellings.map((spelling) => ({
          name: JSON.stringify(spelling),
          text: fileOf(undefined, spelling),
          rows: ROWS,
        })),
      ),
    ).toEqual([]);
  });

  it('is found below titles and notes, and above footers', async () => {
    const above = [1, 2, 3, 5, 10].flatMap((count) => [
      lines(count, (line) => `Title line ${line}`),
      lines(count, (line) => `Title line ${line},,,,,,,,`),
      `${lines(count, (line) => `Title line ${line}`)}\n`,
    ]);
    const notes = ['County,Example\nPeriod,2025\nRun by,server\n', '# exported 2025-01-01\n# by system, version 3\n'];
    const below = [
      ...[1, 2, 3].map((count) => lines(count, (line) => `Footer line ${line}`)),
      '\n(80 rows affected)\n',
      '\nEnd of report,,,,,,,,\n',
      '---------\n',
      'Total,,,99,1234.5,,,,\n',
      ',,Grand total:,99,1234.5,,,,\n',
      '\n\n\n\n',
    ];
    expect(
      await wrongOf([
        ...[...above, ...notes].map((text) => ({ name: text, text: text + fileOf(), rows: ROWS })),
        ...below.map((text) => ({ name: text, text: fileOf() + text, rows: ROWS })),
      ]),
    ).toEqual([]);
  });

  it('is found with no header, one, two, or one repeated, with blank rows inside, and with few rows', async () => {
    const middle = (text: string) => `${fileOf([HEADER, ...ROWS.slice(0, 40)])}${text}${fileOf(ROWS.slice(40))}`;
    const unnamed = HEADER.map((_, index) => `column ${index + 1}`);
    expect(
      await wrongOf([
        { name: 'no header', text: fileOf(ROWS), rows: ROWS, columns: unnamed },
        { name: 'two header rows', text: `Person,Contact,,Service,,,Text,,\n${fileOf()}`, rows: ROWS },
        { name: 'header repeated', text: middle(fileOf([HEADER])), rows: ROWS },
        { name: 'blank rows', text: middle('\n\n'), rows: ROWS },
        { name: 'rows of delimiters', text: middle(',,,,,,,,\n'), rows: ROWS },
        { name: 'no line end', text: fileOf().trimEnd(), rows: ROWS },
        { name: 'one row', text: fileOf([HEADER, ...ROWS.slice(1, 2)]), rows: ROWS.slice(1, 2) },
        {
          name: 'a delimiter at each end',
          text: [HEADER, ...ROWS].map((cells) => `${lineOf(cells)},\n`).join(''),
          rows: ROWS,
        },
        {
          name: 'a delimiter at the end of data rows',
          text: `${lineOf(HEADER)}\n${ROWS.map((cells) => `${lineOf(cells)},\n`).join('')}`,
          rows: ROWS,
        },
      ]),
    ).toEqual([]);
  });
});

/** The table with one row rewritten, at every third row. */
function withOneRow(rewrite: (cells: readonly string[], column: number) => string): readonly Polluted[] {
  return ROWS.flatMap((cells, at) =>
    at % 3 > 0
      ? []
      : HEADER.map((_, column) => ({
          name: `row ${at}, column ${column}`,
          text: `${fileOf([HEADER, ...ROWS.slice(0, at)])}${rewrite(
            cells.map((cell) => lineOf([cell])),
            column,
          )}\n${fileOf(ROWS.slice(at + 1))}`,
          rows: ROWS.filter((_row, index) => index !== at),
          mayKeep: 1,
        })),
  );
}

describe('one damaged row', () => {
  it.each<readonly [string, (cells: readonly string[], column: number) => string]>([
    ['a delimiter too many', (cells, column) => [...cells.slice(0, column), '', ...cells.slice(column)].join(',')],
    [
      'a delimiter too few',
      (cells, column) => cells.map((cell, index) => (index === 0 || index === column ? cell : `,${cell}`)).join(''),
    ],
    ['a quote before a cell', (cells, column) => replaced(cells, column, (cell) => `"${cell}`)],
    ['a quote behind a cell', (cells, column) => replaced(cells, column, (cell) => `${cell}"`)],
    [
      'a quote inside a cell',
      (cells, column) =>
        replaced(cells, column, (cell) => `${cell.slice(0, cell.length / 2)}"${cell.slice(cell.length / 2)}`),
    ],
  ])(
    '%s costs no other row',
    async (_, rewrite) => {
      expect(await wrongOf(withOneRow(rewrite))).toEqual([]);
    },
    60_000,
  );

  it.each([';', '\t', '|'])('with %j between its cells is read, and told', async (delimiter) => {
    const at = 6;
    const text = `${fileOf([HEADER, ...ROWS.slice(0, at)])}${lineOf(ROWS[at] ?? [], { delimiter })}\n${fileOf(ROWS.slice(at + 1))}`;
    expect(await wrongOf([{ name: delimiter, text, rows: ROWS }])).toEqual([]);
    expect((await keptOf(text)).table.issues.map(({ rule }) => rule)).toEqual(['other-delimiter']);
  });
});

function replaced(cells: readonly string[], column: number, change: (cell: string) => string): string {
  return cells.map((cell, index) => (index === column ? change(cell) : cell)).join(',');
}
