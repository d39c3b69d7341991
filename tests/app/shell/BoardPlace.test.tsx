import { describe, expect, it } from 'vitest';
import { BoardPlace } from '../../../src/app/shell/BoardPlace.tsx';
import { markup, words } from '../fake-app.tsx';

describe('the place of the charts', () => {
  it('is busy before the first charts and while they are of another address', () => {
    expect(words(<BoardPlace isOld={false}>{null}</BoardPlace>)).toBe('Working out the charts…');
    expect(markup(<BoardPlace isOld={false}>{null}</BoardPlace>)).toContain('aria-busy="true"');
    expect(markup(<BoardPlace isOld>chart</BoardPlace>)).toContain('aria-busy="true"');
  });

  it('is at rest when the charts are those asked for', () => {
    expect(markup(<BoardPlace isOld={false}>chart</BoardPlace>)).toContain('aria-busy="false"');
  });
});
