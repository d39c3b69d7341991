import { describe, expect, it } from 'vitest';
import { measuresOf } from '../../src/app/measures-of.ts';

describe('the measures of what is loaded', () => {
  it('are those whose columns are matched', () => {
    const ids = measuresOf({ kind: 'client-level', mappedFields: new Set(['encounter_date', 'naloxone_given']) }).map(
      ({ id }) => id,
    );
    expect(ids).toContain('naloxone-given');
    expect(ids).not.toContain('treatment-entry-30d');
  });

  it('are fewer for monthly counts, which cannot tell days', () => {
    const counts = measuresOf({ kind: 'aggregate', mappedFields: new Set(['month', 'referred', 'accepted']) });
    expect(counts.map(({ id }) => id)).toEqual(['acceptance', 'people-referred']);
  });
});
