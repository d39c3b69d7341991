import { describe, expect, it } from 'vitest';
import { designsOf, EVERYTHING_SOLID, findStudies, settingsOf, yearsOf } from '../../src/app/library-filter.ts';
import { STUDIES } from '../../src/domain/evidence/library.ts';

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

  it('finds studies by design, and never a study that only was not randomized', () => {
    const designs = findStudies({ ...EVERYTHING_SOLID, design: 'randomized' }).map(({ design }) => design);
    expect(designs.length).toBeGreaterThan(3);
    expect(designs.filter((design) => !design.includes('randomized') || design.includes('not randomized'))).toEqual([]);
    expect(designsOf()).toEqual(['randomized', 'comparison', 'records', 'description']);
  });

  it('finds studies of some years; one without a year is in none', () => {
    const years = findStudies({ ...EVERYTHING_SOLID, since: 2019, until: 2020 }).map(({ citation }) => citation.year);
    expect(new Set(years)).toEqual(new Set([2019, 2020]));
    expect(yearsOf()[0]).toBe(2026);
  });

  it('finds the candidates of the review', () => {
    const ids = findStudies({ ...EVERYTHING_SOLID, review: 'unconfirmed', grades: 'ABC' }).map(({ id }) => id);
    const held = STUDIES.filter(({ reviewSet }) => reviewSet.status === 'unconfirmed').map(({ id }) => id);
    expect(ids.toSorted()).toEqual(held.toSorted());
  });
});
