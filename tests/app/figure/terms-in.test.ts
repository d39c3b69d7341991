import { describe, expect, it } from 'vitest';
import { figureWords, termsIn } from '../../../src/app/figure/terms-in.ts';
import { GLOSSARY } from '../../../src/app/messages/glossary.ts';
import { figure } from './sample-figure.ts';

const ids = (text: string) => termsIn(text).map(({ id }) => id);

describe('the words of the trade in a text', () => {
  it.each([
    ['Half of the 40 people waited 9 days, a median.', ['median']],
    ['+15 points (+2 to +28); 3 pending.', ['pending', 'points']],
    ['n = 40 people', ['n']],
    ['Hidden: too few people.', ['hidden']],
    ['Appointments and viewpoints, forbidden, ending', []],
  ])('of “%s” are %j', (text, found) => {
    expect(ids(text)).toEqual(found);
  });

  it('are found in all of a figure, also in the heads of its table', () => {
    expect(termsIn(figureWords(figure)).length).toBeGreaterThan(0);
    expect(
      termsIn(
        figureWords({ ...figure, table: { caption: '', rows: [], columns: [{ label: 'Numerator', numeric: true }] } }),
      ).map(({ id }) => id),
    ).toContain('numerator');
  });
});

describe('the glossary', () => {
  it('has every id once, forms in small letters, and sentences short enough to read', () => {
    expect(new Set(GLOSSARY.map(({ id }) => id)).size).toBe(GLOSSARY.length);
    expect(GLOSSARY.flatMap(({ forms }) => forms).filter((form) => form !== form.toLowerCase())).toEqual([]);
    const long = GLOSSARY.flatMap(({ text }) => text.split(/(?<=[.:])\s/)).filter(
      (sentence) => sentence.split(' ').length > 30,
    );
    expect(long).toEqual([]);
  });
});
