import { describe, expect, it } from 'vitest';
import { Icon } from '../../src/ui/Icon.tsx';
import { ICON_PATHS, type IconName } from '../../src/ui/icon-paths.ts';
import { attributesOf, countOf } from './markup.ts';

const TONES: readonly IconName[] = ['info', 'success', 'warning', 'error'];

describe('Icon', () => {
  it('is silent: the words beside it speak', () => {
    expect(attributesOf('aria-hidden', <Icon name="warning" />)).toEqual(['true']);
  });

  it('draws all its strokes', () => {
    expect(countOf('path', <Icon name="warning" />)).toBe(ICON_PATHS.warning.length);
  });

  it('gives every status its own outline, not only its own colour', () => {
    const outlines = TONES.map((tone) => ICON_PATHS[tone].join(' '));
    expect(new Set(outlines).size).toBe(TONES.length);
  });
});
