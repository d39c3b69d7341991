import { describe, expect, it } from 'vitest';
import { Select } from '../../src/ui/Select.tsx';
import { attributesOf, textsOf } from './markup.ts';

const options = [
  { value: '', label: 'Leave out' },
  { value: 'entry_date', label: 'Entry date', group: 'Treatment' },
  { value: 'referral_date', label: 'Referral date', group: 'Contact' },
  { value: 'exit_date', label: 'Exit date', group: 'Treatment' },
];
const select = <Select value="entry_date" options={options} onChange={() => {}} />;

describe('Select', () => {
  it('lists options without a group first, then every group under its heading', () => {
    expect(textsOf(select)).toEqual(['Leave out', 'Entry date', 'Exit date', 'Referral date']);
    expect(attributesOf('label', select)).toEqual(['Treatment', 'Contact']);
  });

  it('shows which one is chosen', () => {
    expect(attributesOf('value', select)).toContain('entry_date');
    expect(attributesOf('selected', select)).toHaveLength(1);
  });
});
