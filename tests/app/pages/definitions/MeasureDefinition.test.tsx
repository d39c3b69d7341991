import { describe, expect, it } from 'vitest';
import { MeasureDefinition } from '../../../../src/app/pages/definitions/MeasureDefinition.tsx';
import { metricById } from '../../../../src/domain/metrics/catalogue.ts';
import { fakeApp, markup, words } from '../../fake-app.tsx';

describe('a definition', () => {
  const metric = metricById('acceptance');
  if (metric === undefined) throw new Error('the measure is gone');

  it('is the question, the line, and all of it to open', () => {
    const shown = words(<MeasureDefinition metric={metric} />);
    expect(shown).toMatch(/^Acceptance Of the people offered a referral, how many said yes\? People who accepted/);
    expect(shown).toContain('Columns it needs "Accepted", and "Offered a referral" or "Referral date".');
  });

  it('stands open when the address asks for it', () => {
    expect(markup(<MeasureDefinition metric={metric} />, fakeApp({}, '#/definitions?metric=acceptance'))).toMatch(
      /<details[^>]* open=""/,
    );
    expect(markup(<MeasureDefinition metric={metric} />, fakeApp({}, '#/definitions'))).not.toMatch(/ open=""/);
  });
});
