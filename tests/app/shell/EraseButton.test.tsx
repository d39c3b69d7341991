import { expect, it } from 'vitest';
import { EraseButton } from '../../../src/app/shell/EraseButton.tsx';
import { words } from '../fake-app.tsx';

it('erasing is one button, and asks only once it is pressed', () => {
  expect(words(<EraseButton kind="quiet" />)).toBe('Erase everything');
});
