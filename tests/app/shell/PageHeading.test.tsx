import { describe, expect, it } from 'vitest';
import { PageHeading } from '../../../src/app/shell/PageHeading.tsx';
import { markup } from '../fake-app.tsx';

describe('the heading of a page', () => {
  it('can take the focus without being a stop of the tab key', () => {
    expect(markup(<PageHeading title="Data" />)).toBe('<h1 tabindex="-1">Data</h1>');
  });
});
