import { describe, expect, it } from 'vitest';
import { Button } from '../../src/ui/Button.tsx';
import { attributesOf, countOf, textsOf } from './markup.ts';

describe('Button', () => {
  it('does not send a form unless it is told to', () => {
    expect(attributesOf('type', <Button>Save</Button>)).toEqual(['button']);
    expect(attributesOf('type', <Button type="submit">Save</Button>)).toEqual(['submit']);
  });

  it('says its words, with a picture only when one is given', () => {
    expect(textsOf(<Button>Save</Button>)).toEqual(['Save']);
    expect(countOf('svg', <Button>Save</Button>)).toBe(0);
    expect(countOf('svg', <Button icon="copy">Copy</Button>)).toBe(1);
  });

  it('shows three weights', () => {
    const looks = (['primary', 'secondary', 'quiet'] as const).map((kind) =>
      attributesOf('class', <Button kind={kind}>Save</Button>).join(),
    );
    expect(new Set(looks).size).toBe(3);
  });

  it('passes what a button knows on', () => {
    expect(attributesOf('aria-pressed', <Button aria-pressed>Save</Button>)).toEqual(['true']);
    expect(attributesOf('disabled', <Button disabled>Save</Button>)).toHaveLength(1);
  });
});
