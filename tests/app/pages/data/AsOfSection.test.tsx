import { describe, expect, it } from 'vitest';
import { AsOfSection } from '../../../../src/app/pages/data/AsOfSection.tsx';
import { isoDate } from '../../../../src/domain/units.ts';
import { fakeApp, markup, words } from '../../fake-app.tsx';

const SUGGESTED = isoDate('2026-06-30');

describe('the last day of the data', () => {
  it('is the one suggested unless another one was chosen', () => {
    const html = markup(<AsOfSection suggested={SUGGESTED} />, fakeApp({}, '#/data'));
    expect(html).toContain('value="2026-06-30"');
    expect(html).not.toContain('Use the suggested date');
  });

  it('is that of the address before that of the project', () => {
    const settings = { name: '', events: [], asOf: isoDate('2026-03-31'), evidence: [] };
    const section = <AsOfSection suggested={SUGGESTED} />;
    expect(markup(section, fakeApp({ settings }, '#/data'))).toContain('value="2026-03-31"');
    const chosen = markup(section, fakeApp({ settings }, '#/data?v=1&as-of=2025-12-31'));
    expect(chosen).toContain('value="2025-12-31"');
    expect(chosen).toContain('Use the suggested date');
  });

  it('says when the files hold no date', () => {
    expect(words(<AsOfSection suggested={null} />, fakeApp({}, '#/data'))).toContain('so today is taken');
  });
});
