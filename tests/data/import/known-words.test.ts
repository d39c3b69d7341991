import { describe, expect, it } from 'vitest';
import { hasKnownValues, isKnownValue } from '../../../src/data/import/known-words.ts';

describe('isKnownValue', () => {
  it.each(['25 - 34', '25 to 29', '65+', 'Under 18', '< 18', '18 and over', '55-64 years', '0 - 9', 'Age 25-34'])(
    'knows the age band %s',
    (text) => {
      expect(isKnownValue('age_group', text)).toBe(true);
    },
  );

  it.each(['34', '2024-03', '1,604', 'thirty', '25-34-56', '555-1212'])('does not take %s for an age band', (text) => {
    expect(isKnownValue('age_group', text)).toBe(false);
  });

  it('knows sexes, races and ethnicities by their words', () => {
    expect(['Male', 'F', 'Non-binary', 'Transgender man'].every((text) => isKnownValue('sex', text))).toBe(true);
    expect(['White', 'Black/African American', 'Two or more races'].every((text) => isKnownValue('race', text))).toBe(
      true,
    );
    expect(['Not Hispanic', 'Latina', 'Puerto Rican'].every((text) => isKnownValue('ethnicity', text))).toBe(true);
    expect(isKnownValue('sex', 'Mailed')).toBe(false);
    expect(isKnownValue('race', 'Yes')).toBe(false);
  });

  it('knows nothing of other fields', () => {
    expect(hasKnownValues('agency')).toBe(false);
    expect(isKnownValue('agency', 'Male')).toBe(false);
  });
});
