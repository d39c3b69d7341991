import { describe, expect, it } from 'vitest';
import { VisuallyHidden } from '../../src/ui/VisuallyHidden.tsx';
import { attributesOf, textsOf } from './markup.ts';

describe('VisuallyHidden', () => {
  it('keeps its text for those who listen', () => {
    expect(textsOf(<VisuallyHidden>opens a file</VisuallyHidden>)).toEqual(['opens a file']);
    expect(attributesOf('aria-hidden', <VisuallyHidden>opens a file</VisuallyHidden>)).toEqual([]);
  });
});
