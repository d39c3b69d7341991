import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beginsPlain, plainRun, plainShape } from '../../../src/data/import/plain-run.ts';
import { recordBatches } from '../../../src/data/import/record-stream.ts';
import { surveyFile } from '../../../src/data/import/survey-file.ts';
import { surveyTable } from '../../../src/data/import/table-survey.ts';
import type { TextChunk } from '../../../src/data/import/text-chunks.ts';

const grammar = { delimiter: ',', quote: '"', escape: 'double', padded: false } as const;
const layout = {
  headerRows: [1],
  firstDataRow: 2,
  width: 3,
  fields: 3,
  names: ['id', 'day', 'note'],
  header: ['id', 'day', 'note'],
  firstIsTyped: false,
};
const nothing = { nulsRemoved: 0, marksRemoved: 0, foreign: 0, replaced: 0 };
const rules = { grammar, from: 0, width: 3 };

async function* pieces(text: string, size: number): AsyncGenerator<TextChunk> {
  for (let from = 0; from < text.length; from += size) {
    yield { text: text.slice(from, from + size), isLast: from + size >= text.length, ...nothing };
  }
}

/** What a survey finds that goes over every record one by one. */
async function oneByOne(text: string) {
  const table = surveyTable({ grammar, layout, totalsAreRecords: false, rowsAreRecords: [] });
  for await (const batch of recordBatches(pieces(text, text.length), rules)) {
    const lastFilled = batch.records.findLastIndex(({ start, end }) => end > start);
    for (const [index, record] of batch.records.entries()) {
      if (record.row >= layout.firstDataRow)
        table.take({ text: batch.text, record, isFooter: false, isTail: index > lastFilled - 12 });
    }
  }
  return table.result();
}

const plainLine = fc.tuple(
  fc.integer({ min: 1, max: 9999 }),
  fc.constantFrom('2025-01-01', '', '"3/4/25"', '"a ""b"" c"'),
);
const line = fc.oneof(
  { weight: 60, arbitrary: plainLine.map(([id, day]) => `P${id},${day},seen`) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      ...[
        'id,day,note',
        'Total,9,9',
        'idle,2025-01-01,x',
        ',,',
        '',
        'P1,2',
        'P1,2,3,4',
        'P1,"x\ny",z',
        ' P1,2,3',
        '"P1,2,3',
      ],
    ),
  },
);

describe('the survey of a file', () => {
  it('finds the same whether it goes over plain rows in runs or looks at each record', async () => {
    const file = fc.tuple(fc.array(line, { minLength: 150, maxLength: 400 }), fc.constantFrom('\n', '\r\n'));
    await fc.assert(
      fc.asyncProperty(file, fc.integer({ min: 1500, max: 9000 }), async ([lines, newline], size) => {
        const text = `${['id,day,note', ...lines].join(newline)}${newline}`;
        const { tables } = await surveyFile({
          chunks: pieces(text, size),
          rules,
          layout,
          totalsAreRecords: false,
          override: { headerRow: 1 },
        });
        expect(tables).toEqual([await oneByOne(text)]);
      }),
      { seed: 11, numRuns: 40 },
    );
  });

  it('says where the file may be cut, in bytes and at the start of a record', async () => {
    const rows = Array.from({ length: 1_200_000 }, (_, row) => `P${row},2025-01-01,Renée é`);
    const text = ['id,day,note', ...rows, ''].join('\n');
    const bytes = new TextEncoder().encode(text);
    const { cuts } = await surveyFile({
      chunks: pieces(text, 4_000_000),
      rules,
      layout,
      totalsAreRecords: false,
      override: {},
    });
    expect(cuts.length).toBeGreaterThan(0);
    for (const cut of cuts) expect([bytes[cut - 1], bytes[cut]]).toEqual([10, 'P'.charCodeAt(0)]);
  });
});

describe('a run of plain rows', () => {
  const shape = plainShape(layout, grammar);

  it('ends before a row that needs a closer look, and holds the last ones back', () => {
    const text = 'P1,a,b\nP2,"c, d",e\r\nP3,f,g\nP4,h,total\nP5,i,j\n';
    expect(plainRun(text, 0, shape, 1)).toEqual({
      rows: 2,
      end: text.indexOf('P3'),
      newlines: new Set(['lf', 'crlf']),
    });
    expect(plainRun(text, 0, shape, 12).rows).toBe(0);
  });

  it.each([
    ['P1,a,b', true],
    ['idle,a,b', true],
    ['"P1",a,b', true],
    ['ID,a,b', false],
    ['"id",a,b', false],
    [',a,b', false],
    [' P1,a,b', false],
  ])('%s begins like a row: %s', (text, isPlain) => {
    expect(beginsPlain(text, 0, shape)).toBe(isPlain);
  });
});
