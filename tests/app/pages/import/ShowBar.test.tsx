import { describe, expect, it } from 'vitest';
import { ShowBar } from '../../../../src/app/pages/import/ShowBar.tsx';
import { words } from '../../fake-app.tsx';
import { MIXED_CSV, readyFile } from '../../ready-file.ts';

describe('the next step', () => {
  it('is to show the charts, and says how many measures there are', async () => {
    const files = [await readyFile('mixed.csv', MIXED_CSV)];
    expect(words(<ShowBar kind="client-level" files={files} />)).toMatch(
      /^Show the charts As matched now, \d of \d\d measures can be worked out\.$/,
    );
  });

  it('is to match columns while nothing can be shown', async () => {
    const files = [await readyFile('colours.csv', 'shade,hue\nred,12.5\nblue,13.5\n')];
    expect(words(<ShowBar kind="client-level" files={files} />)).toBe(
      'No measure can be worked out yet: match at least a date and what happened.',
    );
  });
});
