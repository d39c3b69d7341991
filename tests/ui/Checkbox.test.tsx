import { describe, expect, it } from 'vitest';
import { Checkbox } from '../../src/ui/Checkbox.tsx';
import { attributesOf, textsOf } from './markup.ts';

describe('Checkbox', () => {
  it('is ticked as told and named by its label', () => {
    const box = (checked: boolean) => (
      <Checkbox label="First row names the columns" checked={checked} onChange={() => {}} />
    );
    expect(attributesOf('checked', box(true))).toHaveLength(1);
    expect(attributesOf('checked', box(false))).toHaveLength(0);
    expect(textsOf(box(true))).toEqual(['First row names the columns']);
  });
});
