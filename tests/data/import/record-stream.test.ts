import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Grammar } from '../../../src/data/import/record-scanner.ts';
import { recordBatches } from '../../../src/data/import/record-stream.ts';
import type { TextChunk } from '../../../src/data/import/text-chunks.ts';

const COMMA: Grammar = { delimiter: ',', quote: '"', escape: 'double', padded: false };

/** Cuts the text into pieces of `size` characters and collects the records: row, raw text, whether it is broken. */
async function rows(text: string, size = 1000): Promise<readonly (readonly [number, string, boolean])[]> {
  const found: (readonly [number, string, boolean])[] = [];
  for await (const batch of recordBatches(pieces(text, size), { grammar: COMMA, from: 0, width: 2 })) {
    for (const { row, start, end, broken } of batch.records) found.push([row, batch.text.slice(start, end), broken]);
  }
  return found;
}

async function* pieces(text: string, size: number): AsyncGenerator<TextChunk> {
  for (let from = 0; from < text.length; from += size) {
    const isLast = from + size >= text.length;
    yield { text: text.slice(from, from + size), isLast, nulsRemoved: 0, marksRemoved: 0, foreign: 0, replaced: 0 };
  }
}

describe('the records of a text', () => {
  it('cost one line where a quote never closes; later rows survive', async () => {
    expect(await rows('a,b\n1,"x\n2,y\n3,"z"\n4,w\n')).toEqual([
      [1, 'a,b', false],
      [2, '1,"x', true],
      [3, '2,y', false],
      [4, '3,"z"', false],
      [5, '4,w', false],
    ]);
  });

  it('keep a cell that honestly spans lines', async () => {
    expect(await rows('a,b\n1,"x\ny"\n2,z')).toEqual([
      [1, 'a,b', false],
      [2, '1,"x\ny"', false],
      [3, '2,z', false],
    ]);
  });

  it('are found when every line opens a quote', async () => {
    const found = await rows(`a,b\n${'1,"never closed\n'.repeat(20_000)}`, 300_000);
    expect(found).toHaveLength(20_001);
    expect(found.slice(1).every(([, , broken]) => broken)).toBe(true);
  });

  it('are the same however the text is cut into pieces', async () => {
    const cell = fc.constantFrom('x', '', '"a,b"', '"two\nlines"', '"say ""hi"""', '7" pipe', '"open', 'né');
    const table = fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 12 });
    const newline = fc.constantFrom('\n', '\r\n', '\r');
    await fc.assert(
      fc.asyncProperty(table, newline, fc.integer({ min: 1, max: 9 }), async (cells, end, size) => {
        const text = cells.map((pair) => pair.join(',')).join(end);
        expect(await rows(text, size)).toEqual(await rows(text, text.length + 1));
      }),
      { seed: 20_261_124, numRuns: 300 },
    );
  });
});
