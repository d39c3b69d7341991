import { describe, expect, it } from 'vitest';
import { LINE_HEIGHT } from '../../src/charts/text-fit.ts';
import { notesHeight, trendNotes } from '../../src/charts/trend-notes.ts';
import { immature, ok, trendBody } from './sample.ts';

const marks = [ok(0.4), ok(0.5), ok(0.5), immature(0.6)];
const body = trendBody(marks, {
  events: [
    { period: '2023-Q2', label: 'Detox beds opened' },
    { period: '1999-Q1', label: 'Long ago' },
  ],
});
const place = { body, regions: [{ from: 3, to: 3 }], left: 40, right: 440, step: 100 };

describe('trendNotes', () => {
  it('writes events beside their dashed line and names hatched regions', () => {
    const notes = trendNotes({ ...place, regionText: 'not complete' });
    expect(notes.map(({ line, lines }) => [line, lines])).toEqual([
      [190, ['Detox beds opened']],
      [null, ['not complete']],
    ]);
  });

  it('leaves out events outside the periods', () => {
    expect(trendNotes({ ...place, regionText: '' }).some(({ lines }) => lines.includes('Long'))).toBe(false);
  });

  it('writes only the numbers of events where there is no room for words', () => {
    expect(trendNotes({ ...place, regionText: null }).map(({ lines }) => lines)).toEqual([['1']]);
  });
});

describe('notesHeight', () => {
  it('is nothing without notes', () => {
    expect(notesHeight([])).toBe(0);
  });

  it('holds the highest note', () => {
    const notes = trendNotes({ ...place, regionText: null });
    expect(notesHeight(notes)).toBe((notes[0]?.lift ?? 0) + LINE_HEIGHT);
  });
});
