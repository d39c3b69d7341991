import { describe, expect, it } from 'vitest';
import { PastePanel } from '../../../../src/app/pages/start/PastePanel.tsx';
import { markup } from '../../fake-app.tsx';

describe('pasting a table', () => {
  it('has a labelled field and no complaint before anything is pasted', () => {
    const html = markup(<PastePanel />);
    const [, id = ''] = /<textarea id="([^"]+)"/.exec(html) ?? [];
    expect(html).toContain(`for="${id}"`);
    expect(html).not.toContain('Paste at least');
  });
});
