import { describe, expect, it } from 'vitest';
import { DefinitionsPage } from '../../../../src/app/pages/definitions/DefinitionsPage.tsx';
import { METRICS } from '../../../../src/domain/metrics/catalogue.ts';
import { fakeApp, markup } from '../../fake-app.tsx';

describe('the definitions page', () => {
  it('has a heading and a link for every measure', () => {
    const html = markup(<DefinitionsPage />, fakeApp({}, '#/definitions'));
    for (const { id } of METRICS) expect(html).toContain(`id="measure-${id}"`);
    expect(html).toContain('href="#/definitions?v=1&amp;metric=acceptance"');
  });
});
