import { describe, expect, it } from 'vitest';
import { OtherMeasures } from '../../../../src/app/pages/overview/OtherMeasures.tsx';
import { fakeApp, markup } from '../../fake-app.tsx';
import { loadedWith } from '../../ready-file.ts';

describe('what else the files can answer', () => {
  it('is a click away, with the filters kept', () => {
    const html = markup(<OtherMeasures loaded={loadedWith()} />, fakeApp({}, '#/overview?v=1&by=year'));
    expect(html).toContain('href="#/trends?v=1&amp;metric=people-encountered&amp;by=year"');
    expect(html).not.toContain('metric=referral-rate');
  });

  it('is not spoken of when there is nothing', () => {
    expect(markup(<OtherMeasures loaded={loadedWith({ mappedFields: new Set() })} />)).toBe('');
  });
});
