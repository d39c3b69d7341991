import { describe, expect, it } from 'vitest';
import { FAMILIES } from '../../../../src/app/pages/definitions/families.ts';
import { MeasureDefinition } from '../../../../src/app/pages/definitions/MeasureDefinition.tsx';
import { fakeApp, markup, words } from '../../fake-app.tsx';

describe('a definition', () => {
  const measures = FAMILIES.flatMap((family) => family.measures);
  const [measure, windows] = ['acceptance', 'treatment-entry'].map((name) => measures.find((one) => one.name === name));
  if (measure === undefined || windows === undefined) throw new Error('the measure is gone');

  it('is the question, the line, and all of it to open', () => {
    const shown = words(<MeasureDefinition measure={measure} />);
    expect(shown).toMatch(/^Acceptance Of the people offered a referral, how many said yes\? People who accepted/);
    expect(shown).toContain('Columns it needs "Accepted", and "Offered a referral" or "Referral date".');
  });

  it('stands open when the address asks for it', () => {
    expect(markup(<MeasureDefinition measure={measure} />, fakeApp({}, '#/definitions?metric=acceptance'))).toMatch(
      /<details[^>]* open=""/,
    );
    expect(markup(<MeasureDefinition measure={measure} />, fakeApp({}, '#/definitions'))).not.toMatch(/ open=""/);
  });

  it('shows the window the address asks for, and links the others', () => {
    const app = fakeApp({}, '#/definitions?metric=treatment-entry-90d');
    const html = markup(<MeasureDefinition measure={windows} />, app);
    expect(html).toContain('<h3 id="measure-treatment-entry-90d"');
    expect(html).toContain('id="measure-treatment-entry-14d" href="#/definitions?v=1&amp;metric=treatment-entry-14d"');
    expect(html).toContain('<strong aria-current="true">90 days</strong>');
  });

  it('says that it has been changed', () => {
    const app = fakeApp({}, '#/definitions?define=treatment-entry.died:left-out');
    expect(words(<MeasureDefinition measure={windows} />, app)).toContain('Changed from the usual definition');
    expect(words(<MeasureDefinition measure={measure} />, app)).not.toContain('Changed');
  });
});
