import { describe, expect, it } from 'vitest';
import { undoKey } from '../../../src/app/hooks/use-undo-keys.ts';

const BARE = { key: 'z', ctrlKey: false, metaKey: false, shiftKey: false, altKey: false };

describe('the keys of undo and redo', () => {
  it.each([
    [{ ...BARE, ctrlKey: true }, 'undone'],
    [{ ...BARE, metaKey: true }, 'undone'],
    [{ ...BARE, ctrlKey: true, shiftKey: true, key: 'Z' }, 'redone'],
    [{ ...BARE, ctrlKey: true, key: 'y' }, 'redone'],
    [BARE, null],
    [{ ...BARE, ctrlKey: true, altKey: true }, null],
    [{ ...BARE, ctrlKey: true, key: 'c' }, null],
  ])('%o asks for %s', (pressed, how) => expect(undoKey(pressed)).toBe(how));
});
