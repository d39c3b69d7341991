import { describe, expect, it } from 'vitest';
import { RadioGroup } from '../../src/ui/RadioGroup.tsx';
import { attributesOf, textsOf } from './markup.ts';

const group = (value: 'on' | 'off' | null) => (
  <RadioGroup
    legend="Small numbers"
    value={value}
    onChange={() => {}}
    choices={[
      { value: 'on', label: 'Hide them', help: 'For handing out.' },
      { value: 'off', label: 'Show them', disabled: true },
    ]}
  />
);

describe('RadioGroup', () => {
  it('is a named group of native radio buttons of one name', () => {
    expect(textsOf(group('on'))).toEqual(['Small numbers', 'Hide them', 'For handing out.', 'Show them']);
    expect(new Set(attributesOf('name', group('on'))).size).toBe(1);
    expect(attributesOf('type', group('on'))).toEqual(['radio', 'radio']);
  });

  it('has at most one choice taken', () => {
    expect(attributesOf('checked', group('on'))).toHaveLength(1);
    expect(attributesOf('checked', group(null))).toHaveLength(0);
  });

  it('can close a choice', () => {
    expect(attributesOf('disabled', group('on'))).toHaveLength(1);
  });
});
