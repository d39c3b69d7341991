import { describe, expect, it } from 'vitest';
import { assignColumns, type Candidate } from '../../../src/data/import/assign-columns.ts';

function candidates(...lines: readonly string[]): readonly Candidate[] {
  return lines.map((line) => {
    const [field = '', column = '', confidence = ''] = line.split(' ');
    return { field, column, confidence: Number(confidence) };
  });
}

function assigned(...lines: readonly string[]): readonly string[] {
  return assignColumns(candidates(...lines))
    .map(({ field, column }) => `${field}=${column}`)
    .sort();
}

describe('assignColumns', () => {
  it('gives each field its best column', () => {
    expect(assigned('sex a 0.9', 'sex b 0.6', 'race b 0.8')).toEqual(['race=b', 'sex=a']);
  });

  it('gives a column to the field that loses most without it', () => {
    // Greedy would give a to sex (0.95) and leave race without a column; the best total is 0.9 + 0.9.
    expect(assigned('sex a 0.95', 'sex b 0.9', 'race a 0.9')).toEqual(['race=a', 'sex=b']);
  });

  it('leaves a field without a column where another needs it more', () => {
    expect(assigned('sex a 0.9', 'race a 0.7')).toEqual(['sex=a']);
  });

  it('takes the first of two equal columns', () => {
    expect(assigned('sex a 0.9', 'sex b 0.9')).toEqual(['sex=a']);
  });

  it('follows a chain of displacements', () => {
    expect(assigned('p a 0.9', 'q a 0.9', 'q b 0.8', 'r b 0.8', 'r c 0.7')).toEqual(['p=a', 'q=b', 'r=c']);
  });

  it('gives nothing for nothing', () => {
    expect(assignColumns([])).toEqual([]);
  });

  it('never gives a column or a field twice, and finds the best total of many', () => {
    const fields = Array.from({ length: 30 }, (_, at) => `f${at}`);
    const all = fields.flatMap((field, row) =>
      fields.map((_, column) => ({ field, column: `c${column}`, confidence: ((row * 7 + column * 13) % 31) / 31 })),
    );
    const result = assignColumns(all);
    expect(new Set(result.map(({ field }) => field)).size).toBe(30);
    expect(new Set(result.map(({ column }) => column)).size).toBe(30);
    // Each field can have a column of 30/31 of its own but those whose best residue is taken: 30 of 31 residues appear per row.
    const total = result.reduce((sum, { confidence }) => sum + confidence, 0);
    expect(total).toBeGreaterThan(28);
  });
});
