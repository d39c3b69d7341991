import { describe, expect, it } from 'vitest';
import { Field } from '../../src/ui/Field.tsx';
import { TextInput } from '../../src/ui/TextInput.tsx';
import { attributesOf, textsOf } from './markup.ts';

const field = (more: { help?: string; error?: string } = {}) => (
  <Field label="As-of date" {...more}>
    {(control) => <TextInput {...control} type="date" />}
  </Field>
);

describe('Field', () => {
  it('ties the label to the control', () => {
    const [label] = attributesOf('for', field());
    expect(label).not.toBe('');
    expect(attributesOf('id', field())).toContain(label);
  });

  it('has help and error read with the control', () => {
    const both = field({ help: 'The last day.', error: 'This is no date.' });
    const described = attributesOf('aria-describedby', both).join().split(' ');
    expect(described).toHaveLength(2);
    expect(attributesOf('id', both)).toEqual(expect.arrayContaining(described));
    expect(textsOf(both)).toEqual(['As-of date', 'The last day.', 'This is no date.']);
  });

  it('marks the control as wrong only while there is an error', () => {
    expect(attributesOf('aria-invalid', field())).toEqual([]);
    expect(attributesOf('aria-describedby', field())).toEqual([]);
    expect(attributesOf('aria-invalid', field({ error: 'This is no date.' }))).toEqual(['true']);
  });
});
