import { describe, expect, it } from 'vitest';
import { PageLayout } from '../../../src/app/shell/PageLayout.tsx';
import { markup, words } from '../fake-app.tsx';

describe('a page', () => {
  it('begins with its heading and what it answers', () => {
    const page = (
      <PageLayout title="Data" lead="Can I trust it?">
        Files
      </PageLayout>
    );
    expect(words(page)).toBe('Data Can I trust it? Files');
    expect(markup(page).split('<h1').length - 1).toBe(1);
  });
});
