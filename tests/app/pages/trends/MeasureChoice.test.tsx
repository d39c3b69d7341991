import { describe, expect, it } from 'vitest';
import { MeasureChoice } from '../../../../src/app/pages/trends/MeasureChoice.tsx';
import { fakeApp, markup, words } from '../../fake-app.tsx';
import { loadedWith } from '../../ready-file.ts';

describe('the choice of a measure', () => {
  it('stands by family, and says which measures the files cannot answer', () => {
    const html = markup(<MeasureChoice loaded={loadedWith()} />, fakeApp({}, '#/trends'));
    expect(html).toContain('<optgroup label="Treatment entry">');
    expect(html).toMatch(/>Referral rate</);
    expect(html).toMatch(/>Acceptance \(not in these files\)</);
  });

  it('splits by what tells rows apart', () => {
    expect(words(<MeasureChoice loaded={loadedWith()} />, fakeApp({}, '#/trends'))).toContain(
      'Split by Not split Pathway',
    );
  });

  it('says when the link splits by a column that is not there', () => {
    expect(words(<MeasureChoice loaded={loadedWith()} />, fakeApp({}, '#/trends?split=sex'))).toContain(
      'The files have no column for Sex or gender, so the chart is not split.',
    );
  });
});
