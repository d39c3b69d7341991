import { describe, expect, it } from 'vitest';
import { mappingChange } from '../../src/app/mapping-change.ts';
import type { Mapping } from '../../src/data/import/mapping.ts';

const before: Mapping = {
  kind: 'client-level',
  columns: { person_id: 'id', entry_date: 'in' },
  combined: {},
  constants: {},
  words: { referred: { maybe: 'no' } },
  dateFormats: { entry_date: 'mdy' },
};

describe('what a change of a mapping was about', () => {
  it.each<readonly [string, Partial<Mapping>, unknown]>([
    ['another kind', { kind: 'aggregate' }, { code: 'kind' }],
    [
      'another column, with the format it brings',
      { columns: { person_id: 'id', entry_date: 'start' }, dateFormats: { entry_date: 'ymd' } },
      { code: 'column', field: 'entry_date' },
    ],
    [
      'several columns put together',
      { columns: { person_id: 'id' }, combined: { entry_date: { how: 'first-filled', columns: ['in', 'in2'] } } },
      { code: 'column', field: 'entry_date' },
    ],
    ['no column any more', { columns: { person_id: 'id' } }, { code: 'column', field: 'entry_date' }],
    ['one value for all rows', { constants: { program: 'East' } }, { code: 'constant', field: 'program' }],
    ['how dates are written', { dateFormats: { entry_date: 'dmy' } }, { code: 'date-format', field: 'entry_date' }],
    [
      'a word',
      { words: { referred: { maybe: 'no', later: 'yes' } } },
      { code: 'word', field: 'referred', word: 'later' },
    ],
    ['a word taken back', { words: {} }, { code: 'word', field: 'referred', word: 'maybe' }],
    ['two columns', { columns: {} }, { code: 'several' }],
  ])('%s', (_, change, expected) => {
    expect(mappingChange(before, { ...before, ...change })).toEqual(expected);
  });
});
