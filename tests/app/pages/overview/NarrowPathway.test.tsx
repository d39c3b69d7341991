import { describe, expect, it } from 'vitest';
import { NarrowPathway } from '../../../../src/app/pages/overview/NarrowPathway.tsx';
import { fakeApp, words } from '../../fake-app.tsx';
import { loadedWith } from '../../ready-file.ts';

describe('comparing within one pathway', () => {
  it('is offered where the numbers mix several', () => {
    expect(words(<NarrowPathway loaded={loadedWith()} />, fakeApp({}, '#/overview'))).toMatch(
      /Only Post-overdose outreach Only Walk-in \(self-referral\)$/,
    );
  });

  it('is not offered where one is in view', () => {
    const one = loadedWith({ groups: new Map([['pathway', ['naloxone-plus']]]) });
    expect(words(<NarrowPathway loaded={one} />, fakeApp({}, '#/overview'))).toBe('');
    const filtered = fakeApp({}, '#/overview?v=1&pathway=self-referral');
    expect(words(<NarrowPathway loaded={loadedWith()} />, filtered)).toBe('');
  });
});
