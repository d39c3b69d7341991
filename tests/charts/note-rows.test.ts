import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noteRows } from '../../src/charts/note-rows.ts';

const room = { left: 0, right: 500 };
const event = (key: string, line: number, width: number, height = 16) => ({
  key,
  from: line + 4,
  to: line - 4,
  width,
  height,
});
const byKey = (...input: Parameters<typeof noteRows>) =>
  Object.fromEntries(noteRows(...input).map(({ key, ...place }) => [key, place]));

describe('noteRows', () => {
  it('writes a note to the right of its line, next to the plot', () => {
    expect(byKey([event('beds', 100, 80)], room)).toEqual({ beds: { at: 104, anchor: 'start', lift: 0 } });
  });

  it('writes it to the left where the room ends', () => {
    expect(byKey([event('beds', 450, 80)], room)).toEqual({ beds: { at: 446, anchor: 'end', lift: 0 } });
  });

  it('writes it to the left where it stands lower that way', () => {
    expect(byKey([event('beds', 200, 80), event('team', 240, 80)], room)).toEqual({
      beds: { at: 196, anchor: 'end', lift: 0 },
      team: { at: 244, anchor: 'start', lift: 0 },
    });
  });

  it('lifts the earlier of two above the later where both sides are taken', () => {
    const placed = byKey([event('beds', 40, 80, 32), event('team', 60, 80)], room);
    expect(placed.team?.lift).toBe(0);
    expect(placed.beds?.lift).toBeGreaterThanOrEqual(16);
  });

  it('does not write over the line of an earlier event', () => {
    const placed = byKey([event('first', 150, 40), event('second', 200, 80), event('third', 240, 80)], room);
    expect(placed.second).toMatchObject({ anchor: 'start' });
    expect(placed.second?.lift).toBeGreaterThan(0);
  });

  it('begins a note that is wider than the room at its left edge', () => {
    expect(byKey([event('long', 300, 600)], room)).toEqual({ long: { at: 600, anchor: 'end', lift: 0 } });
  });

  it('never writes one note over another', () => {
    const notes = fc.array(
      fc.record({ line: fc.integer({ min: 0, max: 500 }), width: fc.integer({ min: 5, max: 170 }) }),
      { maxLength: 10 },
    );
    fc.assert(
      fc.property(notes, (list) => {
        const boxes = noteRows(
          list.map(({ line, width }, index) => event(`${index}`, line, width)),
          room,
        ).map(({ key, at, anchor, lift }) => {
          const width = list[Number(key)]?.width ?? 0;
          return { start: anchor === 'start' ? at : at - width, width, lift };
        });
        boxes.forEach((one, index) => {
          for (const other of boxes.slice(index + 1)) {
            const apart = one.start + one.width <= other.start || other.start + other.width <= one.start;
            expect(apart || Math.abs(one.lift - other.lift) >= 16).toBe(true);
          }
        });
      }),
    );
  });
});
