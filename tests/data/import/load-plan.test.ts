import { describe, expect, it } from 'vitest';
import { headersNotFound, planLoad } from '../../../src/data/import/load-plan.ts';
import type { Mapping } from '../../../src/data/import/mapping.ts';
import { mapping } from './raw-table.ts';

function planOf(columns: readonly string[], plan: Mapping) {
  const planned = planLoad({ rawTable: 'raw', fileNo: 1, columns, mapping: plan });
  return (field: string) => planned.find((column) => column.field === field);
}

describe('planLoad', () => {
  it('finds a field by its header', () => {
    const plan = planOf(['Client', 'Sex'], mapping({ sex: 'Sex' }));
    expect(plan('sex')?.source).toEqual({ from: 'column', index: 2, header: 'Sex' });
    expect(plan('person_id')?.source).toEqual({ from: 'nothing' });
  });

  it('falls back on the constant where the file has no such column', () => {
    const plan = planOf(['Client'], mapping({ program: 'Program' }, { constants: { program: 'Outreach' } }));
    expect(plan('program')?.source).toEqual({ from: 'constant', text: 'Outreach' });
  });

  it('guesses no date format', () => {
    expect(planOf(['Seen'], mapping({ encounter_date: 'Seen' }))('encounter_date')?.dateFormat).toBe('ymd');
  });

  it('plans the count fields of an aggregate', () => {
    const plan = planOf(['Month'], mapping({ month: 'Month' }, { kind: 'aggregate' }));
    expect(plan('month')?.source).toMatchObject({ index: 1 });
    expect(plan('person_id')).toBeUndefined();
  });
});

describe('headersNotFound', () => {
  it('names the headers a new export no longer has', () => {
    const saved = mapping({ person_id: 'Client', sex: 'Gender', no_such_field: 'Gone' });
    expect(headersNotFound(saved, ['Client', 'Sex'])).toEqual(['Gender']);
    expect(headersNotFound(saved, ['Gender', 'Client'])).toEqual([]);
  });
});
