import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeLabels, stackHeight } from '../../src/charts/place-labels.ts';

const room = { top: 0, bottom: 200, gap: 4 };
const label = (key: string, center: number, height = 16) => ({ key, center, height });

describe('placeLabels', () => {
  it('leaves labels that are apart where they are', () => {
    expect([...placeLabels([label('a', 40), label('b', 80)], room)]).toEqual([
      ['a', 40],
      ['b', 80],
    ]);
  });

  it('moves two that would overlap apart by the same distance', () => {
    expect([...placeLabels([label('a', 100), label('b', 100)], room)]).toEqual([
      ['a', 90],
      ['b', 110],
    ]);
  });

  it('keeps the order of the values, not of the list', () => {
    const placed = placeLabels([label('low', 120), label('high', 118)], room);
    expect(placed.get('high')).toBeLessThan(placed.get('low') ?? 0);
  });

  it('pushes labels at the edge back into the room', () => {
    expect([...placeLabels([label('a', 198), label('b', 199)], room)]).toEqual([
      ['a', 172],
      ['b', 192],
    ]);
  });

  it('places nothing for no labels', () => {
    expect(placeLabels([], room).size).toBe(0);
  });

  it('never lets two overlap, however many wish for one place', () => {
    const wishes = fc.array(
      fc.record({ center: fc.integer({ min: -50, max: 250 }), height: fc.integer({ min: 8, max: 48 }) }),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(wishes, (list) => {
        const labels = list.map(({ center, height }, index) => label(`${index}`, center, height));
        const spans = [...placeLabels(labels, room)].map(([key, center]) => ({
          center,
          height: labels[Number(key)]?.height ?? 0,
        }));
        spans.slice(1).forEach(({ center, height }, index) => {
          const above = spans[index];
          expect(center - height / 2).toBeGreaterThanOrEqual(
            (above?.center ?? 0) + (above?.height ?? 0) / 2 + room.gap - 1e-6,
          );
        });
      }),
    );
  });

  it('keeps all of them inside the room while they fit', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -100, max: 300 }), { minLength: 1, maxLength: 10 }), (centers) => {
        const labels = centers.map((center, index) => label(`${index}`, center));
        for (const center of placeLabels(labels, room).values()) {
          expect(center).toBeGreaterThanOrEqual(8 - 1e-6);
          expect(center).toBeLessThanOrEqual(192 + 1e-6);
        }
      }),
    );
  });
});

describe('stackHeight', () => {
  it('adds the gaps between labels to their heights', () => {
    expect(stackHeight([{ height: 16 }, { height: 32 }], 4)).toBe(52);
    expect(stackHeight([], 4)).toBe(0);
  });
});
