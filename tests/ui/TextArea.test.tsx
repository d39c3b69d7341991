import { describe, expect, it } from 'vitest';
import { TextArea } from '../../src/ui/TextArea.tsx';
import { attributesOf } from './markup.ts';

describe('TextArea', () => {
  it('shows four lines unless told otherwise', () => {
    expect(attributesOf('rows', <TextArea />)).toEqual(['4']);
    expect(attributesOf('rows', <TextArea rows={12} />)).toEqual(['12']);
  });
});
