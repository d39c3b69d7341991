import { describe, expect, it } from 'vitest';
import { ProblemNotice } from '../../../src/app/shell/ProblemNotice.tsx';
import { fakeApp, markup, words } from '../fake-app.tsx';

describe('the newest problem', () => {
  it('is told with what to do, and the cause to open', () => {
    const app = fakeApp({ problem: { code: 'load-failed', cause: 'Binder Error' } });
    expect(words(<ProblemNotice />, app)).toMatch(
      /^The rows could not be put together .* What the machine said Binder Error Close$/,
    );
  });

  it('has its alert on the page before it happens, so that it is read out', () => {
    expect(markup(<ProblemNotice />)).toBe('<div role="alert"></div>');
  });
});
