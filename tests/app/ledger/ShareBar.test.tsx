import { expect, it } from 'vitest';
import { ShareBar } from '../../../src/app/ledger/ShareBar.tsx';
import { markup } from '../fake-app.tsx';

it('draws a share of its width and leaves the words to the number beside it', () => {
  const bar = markup(<ShareBar share={0.25} />);
  expect(bar).toContain('aria-hidden="true"');
  expect([...bar.matchAll(/ width="(\d+)"/g)].map(([, width]) => width)).toEqual(['100', '25']);
});
