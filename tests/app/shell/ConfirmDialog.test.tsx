import { describe, expect, it } from 'vitest';
import { ConfirmDialog } from '../../../src/app/shell/ConfirmDialog.tsx';
import { markup } from '../fake-app.tsx';

describe('a question before something that cannot be undone', () => {
  it('is named and described by its own words', () => {
    const words = { title: 'Erase?', text: 'All is gone then.', confirm: 'Erase', cancel: 'Keep' };
    const html = markup(<ConfirmDialog words={words} onConfirm={() => {}} onClose={() => {}} />);
    const [, title = '', text = ''] = /aria-labelledby="([^"]+)" aria-describedby="([^"]+)"/.exec(html) ?? [];
    expect(html).toContain(`<h2 id="${title}">Erase?</h2>`);
    expect(html).toContain(`<p id="${text}">All is gone then.</p>`);
  });
});
