import { describe, expect, it } from 'vitest';
import { ScriptSection } from '../../../../src/app/pages/data/ScriptSection.tsx';
import { fakeApp, markup, words } from '../../fake-app.tsx';

describe('the SQL script', () => {
  it('is offered with what it holds and what it does not', () => {
    expect(words(<ScriptSection />)).toMatch(/holds no row of the files.* Save the SQL script$/);
  });

  it('waits while the engine is at work', () => {
    expect(markup(<ScriptSection />, fakeApp({ busy: 'computing' }))).toContain('disabled=""');
  });
});
