import { describe, expect, it } from 'vitest';
import { EVERYTHING_SOLID, findStudies, settingsOf } from '../../../../src/app/pages/evidence/study-filter.ts';
import { STUDIES } from '../../../../src/domain/evidence/library.ts';

describe('finding studies', () => {
  it('leaves second-hand results out unless they are asked for', () => {
    const grades = (found: ReturnType<typeof findStudies>) => [
      ...new Set(found.flatMap(({ results }) => results.map(({ grade }) => grade))),
    ];
    expect(grades(findStudies(EVERYTHING_SOLID)).toSorted()).toEqual(['A', 'B']);
    expect(grades(findStudies({ ...EVERYTHING_SOLID, grades: 'A' }))).toEqual(['A']);
    const all = findStudies({ ...EVERYTHING_SOLID, grades: 'ABC' });
    expect(all.length).toBe(STUDIES.length);
  });

  it('keeps of each study only the results about the topic', () => {
    const found = findStudies({ ...EVERYTHING_SOLID, topic: 'retention' });
    const outcomes = new Set(found.flatMap(({ results }) => results.map(({ facets }) => facets.outcome)));
    expect(outcomes.size).toBeGreaterThan(0);
    expect([...outcomes].every((outcome) => ['in-treatment', 'on-moud', 'further-visits'].includes(outcome))).toBe(
      true,
    );
  });

  it('finds programs of one kind', () => {
    const found = findStudies({ ...EVERYTHING_SOLID, setting: 'active-outreach' });
    expect(found.map(({ id }) => id)).toContain('heroes');
    expect(found.every(({ setting }) => setting === 'active-outreach')).toBe(true);
  });

  it('puts deflection programs before usual care', () => {
    const settings = findStudies(EVERYTHING_SOLID).map(({ setting }) => setting);
    expect(settings.lastIndexOf('active-outreach')).toBeLessThan(settings.indexOf('usual-care'));
    expect(settingsOf()[0]).toBe('self-referral');
  });
});
