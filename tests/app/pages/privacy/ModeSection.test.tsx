import { describe, expect, it } from 'vitest';
import { ModeSection } from '../../../../src/app/pages/privacy/ModeSection.tsx';
import { ModeBanner } from '../../../../src/app/shell/ModeBanner.tsx';
import { fakeApp, markup, words } from '../../fake-app.tsx';

describe('the choice of published or internal', () => {
  it('is published at the start, whatever the address says', () => {
    const app = fakeApp({}, '#/privacy?v=1&mode=internal&policy=off');
    expect(markup(<ModeSection />, app)).toMatch(/checked="" [^>]*value="published"|value="published" checked=""/);
    expect(words(<ModeBanner />, app)).toBe('');
  });

  it('stands as a banner on every page while internal, with the way back', () => {
    const app = fakeApp({ mode: 'internal' });
    expect(words(<ModeBanner />, app)).toContain('Internal mode: small numbers are shown');
    expect(words(<ModeBanner />, app)).toContain('Back to published mode');
  });

  it('drops the numbers that stand on the screen when it changes', () => {
    const app = fakeApp({ mode: 'internal' });
    app.session.setMode('published');
    expect(app.session.store.get()).toMatchObject({ mode: 'published', board: null });
  });
});
