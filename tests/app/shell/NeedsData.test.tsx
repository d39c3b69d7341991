import { describe, expect, it } from 'vitest';
import { NeedsData } from '../../../src/app/shell/NeedsData.tsx';
import { fakeApp, words } from '../fake-app.tsx';

describe('a page without data', () => {
  it('shows the ways in', () => {
    expect(words(<NeedsData />)).toContain('Open the sample county Choose files');
  });

  it('says that data are on their way', () => {
    const reading = { id: 1, name: 'a.csv', override: {}, status: 'reading', progress: null } as const;
    expect(words(<NeedsData />, fakeApp({ files: [reading] }))).toBe('Getting the data ready…');
    expect(words(<NeedsData />, fakeApp({ busy: 'loading' }))).toBe('Getting the data ready…');
  });
});
