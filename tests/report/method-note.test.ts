import { describe, expect, it } from 'vitest';
import { METRICS } from '../../src/domain/metrics/catalogue.ts';
import { definitionLine, methodNote } from '../../src/report/method-note.ts';
import { metric } from './results.ts';

describe('a metric in words', () => {
  it('names who is above and below the line, the window and how follow-up is handled', () => {
    const note = Object.fromEntries(
      methodNote(metric('retention-of-entered-90d')).map(({ term, text }) => [term, text]),
    );
    expect(note).toMatchObject({
      Numerator: 'People in treatment 90 days or more after entry.',
      'Placed in time by': 'Treatment entry date.',
      Window: 'In treatment 90 days or more after entry; a person whose last day is day 90 counts as retained.',
    });
    expect(note['Follow-up']).toContain('90 days had passed on the as-of date');
  });

  it.each(METRICS.map((one) => [one.id, one] as const))('%s has no empty line', (_, one) => {
    const lines = methodNote(one);
    expect(lines.length).toBeGreaterThan(5);
    expect(lines.filter(({ term, text }) => term === '' || !/[.:]$/.test(text.trim()))).toEqual([]);
    expect(definitionLine(one)).toMatch(/^[A-Z].*\.$/);
  });
});
