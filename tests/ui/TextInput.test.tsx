import { describe, expect, it } from 'vitest';
import { TextInput } from '../../src/ui/TextInput.tsx';
import { attributesOf } from './markup.ts';

describe('TextInput', () => {
  it('takes text unless another kind is named', () => {
    expect(attributesOf('type', <TextInput />)).toEqual(['text']);
    expect(attributesOf('type', <TextInput type="date" />)).toEqual(['date']);
  });
});
