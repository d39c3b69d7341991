import { describe, expect, it } from 'vitest';
import { IssueGroups } from '../../../src/app/ledger/IssueGroups.tsx';
import type { Issue } from '../../../src/domain/issue.ts';
import { markup, words } from '../fake-app.tsx';

const COPIES: readonly Issue[] = [3, 5, 8, 13].map((row) => ({
  rule: 'duplicate-row',
  level: 'error',
  parameters: { row },
  row,
}));

describe('the findings', () => {
  it('tell of each rule how bad, how often, the first three and what to do', () => {
    const shown = words(<IssueGroups issues={COPIES} heading="h3" />);
    expect(shown).toContain('Exact copy Set aside or not read 4 found');
    expect(shown).toContain('Row 8 is an exact copy of an earlier row. and 1 more, all in the list to download');
    expect(shown).toContain('What to do: Nothing to do: the first one counts.');
    expect(shown).not.toContain('Row 13');
  });

  it('can be downloaded as a list', () => {
    expect(markup(<IssueGroups issues={COPIES} heading="h3" />)).toMatch(
      /<button[^>]*>.*Download the list of findings/,
    );
  });

  it('say so when there are none', () => {
    expect(words(<IssueGroups issues={[]} heading="h3" />)).toBe('No findings.');
  });
});
