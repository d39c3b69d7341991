import { describe, expect, it } from 'vitest';
import { EngineFailure } from '../../../src/app/shell/EngineFailure.tsx';
import { fakeApp, markup, words } from '../fake-app.tsx';

describe('an engine that did not start', () => {
  it('is told with the cause, what to do and a way to try again', () => {
    const shown = words(<EngineFailure />, fakeApp({ engine: { status: 'failed', cause: 'out of memory' } }));
    expect(shown).toMatch(/did not start Reload the page\..*The browser says: out of memory Try again$/);
  });

  it('leaves no trace when it did', () => {
    expect(markup(<EngineFailure />)).toBe('');
  });
});
