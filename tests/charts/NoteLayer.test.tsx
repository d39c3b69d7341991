import { describe, expect, it } from 'vitest';
import { NoteLayer } from '../../src/charts/NoteLayer.tsx';
import type { Note } from '../../src/charts/trend-notes.ts';
import { attributesOf, countOf, textsOf } from '../ui/markup.ts';
import { frame } from './layer-frame.ts';

const note: Note = {
  key: 'event-0',
  line: 100,
  isSolid: false,
  at: 104,
  anchor: 'start',
  lines: ['Detox beds', 'opened'],
  lift: 6,
};

describe('NoteLayer', () => {
  it('writes the lines of a note above the plot', () => {
    const layer = <NoteLayer frame={{ ...frame, top: 60 }} notes={[note]} />;
    expect(textsOf(layer)).toEqual(['Detox beds', 'opened']);
    expect(Math.max(...attributesOf('y', layer).map(Number))).toBeLessThan(60);
  });

  it('draws the line of an event through the plot, and none for a region', () => {
    const layer = <NoteLayer frame={frame} notes={[note, { ...note, key: 'region-1', line: null }]} />;
    expect(countOf('line', layer)).toBe(1);
    expect(attributesOf('y2', layer)).toEqual([String(frame.bottom)]);
  });

  it('draws where something new begins otherwise than an event', () => {
    const classes = attributesOf(
      'class',
      <NoteLayer frame={frame} notes={[note, { ...note, key: 'b', isSolid: true }]} />,
    );
    expect(new Set(classes.slice(0, 2)).size).toBe(2);
  });
});
