import { describe, expect, it } from 'vitest';
import { Section } from '../../../src/app/shell/Section.tsx';
import { markup } from '../fake-app.tsx';

describe('a part of a page', () => {
  it('is named by its heading', () => {
    const html = markup(<Section title="Files">x</Section>);
    const [, id = ''] = /aria-labelledby="([^"]+)"/.exec(html) ?? [];
    expect(html).toContain(`<h2 id="${id}">Files</h2>`);
  });
});
