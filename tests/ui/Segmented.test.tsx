import { describe, expect, it } from 'vitest';
import { Segmented } from '../../src/ui/Segmented.tsx';
import { attributesOf, textsOf } from './markup.ts';

const bar = (
  <Segmented
    legend="Periods"
    value="quarter"
    onChange={() => {}}
    choices={[
      { value: 'month', label: 'Month' },
      { value: 'quarter', label: 'Quarter' },
      { value: 'year', label: 'Year', disabled: true },
    ]}
  />
);

describe('Segmented', () => {
  it('is a named group of native radio buttons', () => {
    expect(textsOf(bar)).toEqual(['Periods', 'Month', 'Quarter', 'Year']);
    expect(attributesOf('type', bar)).toEqual(['radio', 'radio', 'radio']);
  });

  it('has the chosen one taken and closes those that cannot be', () => {
    expect(attributesOf('checked', bar)).toHaveLength(1);
    expect(attributesOf('disabled', bar)).toHaveLength(1);
  });
});
