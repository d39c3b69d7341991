import { describe, expect, it } from 'vitest';
import { csvText } from '../../src/data/csv-text.ts';
import { METRICS } from '../../src/domain/metrics/catalogue.ts';
import type { Family } from '../../src/domain/metrics/metric.ts';
import { EPISODE_FIELDS } from '../../src/domain/schema/episode-fields.ts';
import type { FieldDefinition } from '../../src/domain/schema/field.ts';
import { templateCsv, templateGuideCsv } from '../../src/export/template-csv.ts';
import { type TemplateColumn, templateColumns } from '../../src/report/template.ts';
import { readyFile } from '../app/ready-file.ts';

const ALL: readonly Family[] = [...new Set(METRICS.map(({ family }) => family))];
const FIELDS: ReadonlyMap<string, FieldDefinition> = new Map(Object.entries(EPISODE_FIELDS));

/** A cell as somebody fills it who did what the guide says. */
function filled({ field }: TemplateColumn, row: number): string {
  const definition = FIELDS.get(field);
  switch (definition?.type) {
    case 'id':
      return `P${100 + row}`;
    case 'date':
      return `2025-0${1 + (row % 9)}-${10 + row}`;
    case 'flag':
      return row % 2 === 0 ? 'Yes' : 'No';
    case 'number':
      return String(20 + row);
    case 'coded':
      return definition.values[row % definition.values.length]?.label ?? '';
    default:
      return row % 2 === 0 ? 'East Team' : 'West Team';
  }
}

async function imported(families: readonly Family[]) {
  const columns = templateColumns(families);
  const rows = Array.from({ length: 12 }, (_, row) => columns.map((column) => filled(column, row)));
  return { columns, file: await readyFile('filled.csv', `${templateCsv(columns)}${csvText(rows)}`) };
}

describe('a filled template', () => {
  it.each([['all measures', ALL] as const, ...ALL.map((family) => [family, [family]] as const)])(
    'for %s is understood without a question',
    async (_, families) => {
      const { columns, file } = await imported(families);
      const { suggestion, read } = file.inspection;
      expect(suggestion.kind).toBe('client-level');
      expect(suggestion.mapping.columns).toEqual(
        Object.fromEntries(columns.map(({ field, header }) => [field, header])),
      );
      expect(Object.values(suggestion.matches).filter(({ confidence }) => confidence < 0.9)).toEqual([]);
      expect([suggestion.unknownWords, suggestion.issues]).toEqual([[], []]);
      expect(read.issues.map(({ rule, row }) => [rule, row])).toEqual([
        ['example-row', 2],
        ['example-row', 3],
      ]);
      expect([read.rowsIn, read.setAside.length]).toEqual([14, 2]);
    },
  );

  it('keeps its rows when the examples were deleted', async () => {
    const columns = templateColumns(ALL);
    const [header = ''] = templateCsv(columns).split('\n');
    const rows = [0, 1, 2].map((row) => columns.map((column) => filled(column, row)));
    const { inspection } = await readyFile('filled.csv', `${header}\n${csvText(rows)}`);
    expect([inspection.read.rowsIn, inspection.read.setAside.length]).toEqual([3, 0]);
  });
});

describe('the guide to a template', () => {
  it('says of each column what it is, what to write and what needs it', () => {
    const guide = templateGuideCsv(templateColumns(['referral']), ({ neededFor }) => neededFor.join(' '));
    const [header, person] = guide.split('\n');
    expect(header).toBe('Column,What it is,What to write,Needed for');
    expect(person).toMatch(/^Person ID,.+,A number or code that is the same every time,""$/);
    expect(guide).toContain('Yes or No; empty if not known,referral');
  });
});
