import { describe, expect, it } from 'vitest';
import { Toast } from '../../src/ui/Toast.tsx';
import { attributesOf, countOf, textsOf } from './markup.ts';

describe('Toast', () => {
  it('keeps its region on the page while it is silent', () => {
    expect(countOf('output', <Toast message={null} />)).toBe(1);
    expect(countOf('span', <Toast message={null} />)).toBe(0);
  });

  it('announces a message politely', () => {
    expect(attributesOf('aria-live', <Toast message="Copied." />)).toEqual(['polite']);
    expect(textsOf(<Toast message="Copied." />)).toEqual(['Copied.']);
  });
});
