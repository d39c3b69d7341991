import type { ReadyFile } from '../../src/app/state.ts';
import type { ColumnProfile, TableProfile } from '../../src/data/import/profile-table.ts';
import { readTable } from '../../src/data/import/read-table.ts';
import { suggestMapping } from '../../src/data/import/suggest-mapping.ts';
import type { Loaded } from '../../src/data/workspace.ts';
import { isoDate } from '../../src/domain/units.ts';

function profileOf(name: string, index: number, cells: readonly string[]): ColumnProfile {
  const filled = cells.filter((cell) => cell !== '');
  const counts = new Map<string, number>();
  for (const cell of filled) counts.set(cell, (counts.get(cell) ?? 0) + 1);
  const matching = (pattern: RegExp) => filled.filter((cell) => pattern.test(cell)).length;
  const slashed = matching(/^\d{1,2}\/\d{1,2}\/\d{4}$/);
  return {
    name,
    index,
    filled: filled.length,
    missing: 0,
    distinct: counts.size,
    values: [...counts].map(([value, count]) => ({ value, count })),
    dates: {
      ymd: matching(/^\d{4}-\d{2}-\d{2}$/),
      mdy: slashed,
      dmy: slashed,
      month: matching(/^\d{4}-\d{2}$/),
      excel: 0,
    },
    dayOrder: { monthFirst: 0, dayFirst: 0, either: slashed },
    numeric: matching(/^\d+$/),
  };
}

/** A small file as the import page has it: read, described and understood by the real code, without an engine. */
export async function readyFile(name: string, text: string, id = 1): Promise<ReadyFile> {
  const content = new TextEncoder().encode(text);
  const read = await readTable({ name, size: content.length, content });
  if (!read.ok) throw new Error(`${name} was refused`);
  const profile: TableProfile = {
    rows: read.preview.length,
    columns: read.columns.map((column, index) =>
      profileOf(
        column,
        index + 1,
        read.preview.map((row) => row[index] ?? ''),
      ),
    ),
  };
  const suggestion = suggestMapping(profile);
  return {
    id,
    name,
    override: {},
    status: 'ready',
    inspection: { read, profile, suggestion, rawTable: `raw_${id}` },
    mapping: suggestion.mapping,
    recipe: null,
    optionsLeft: false,
    copy: null,
  };
}

/** A file with a column of each kind, one unknown word and a name. */
export const MIXED_CSV = `client_id,client_name,contact_date,referred,pathway,shade
1,"Doe, Jane",2025-01-03,Yes,outreach,red
2,"Roe, Rick",2025-02-04,perhaps,outreach,blue
3,"Poe, Pat",2025-03-05,No,walk in,blue
`;

/** What a loaded file looks like to the pages. */
export function loadedWith(change: Partial<Loaded> = {}): Loaded {
  return {
    kind: 'client-level',
    ledgers: [
      { file: 'mixed.csv', rowsIn: 5, rowsKept: 3, rowsSetAside: 2, setAside: { 'blank-row': 1, 'total-row': 1 } },
    ],
    issues: [],
    issueCounts: {},
    suggestedAsOf: isoDate('2025-03-05'),
    firstDate: isoDate('2025-01-03'),
    groups: new Map([['pathway', ['active-outreach', 'self-referral']]]),
    partlyRecorded: new Set(),
    mappedFields: new Set(['person_id', 'encounter_date', 'referred', 'pathway']),
    hasPersonId: true,
    units: null,
    joins: [],
    repeatReferrals: 0,
    people: 3,
    episodes: 3,
    ...change,
  };
}
