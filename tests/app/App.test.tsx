import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { App } from '../../src/app/App.tsx';
import { fakeApp } from './fake-app.tsx';

describe('the app', () => {
  const html = renderToStaticMarkup(<App parts={fakeApp({}, '#/start')} />);

  it('is made of header, main part and footer, with one main heading', () => {
    for (const landmark of ['<header', '<main', '<footer', '<nav']) {
      expect([landmark, html.split(landmark).length - 1]).toEqual([landmark, 1]);
    }
    expect(html.split('<h1').length - 1).toBe(1);
  });

  it('begins with a way past the header', () => {
    expect(html.indexOf('Skip to the content')).toBeLessThan(html.indexOf('<header'));
  });

  it('reads out what it is doing', () => {
    expect(html).toMatch(/aria-live="polite"[^>]*>Ready\.</);
  });
});
