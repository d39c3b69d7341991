import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contrast, rootBlocks } from './contrast.ts';

const css = readFileSync(new URL('../../src/ui/tokens.css', import.meta.url), 'utf8');
const [light, dark, forced] = rootBlocks(css);
const colours = [...(light ?? [])].filter(([name]) => /^--(color|chart)-/.test(name));

const SURFACES = ['--color-page', '--color-surface', '--color-sunken'];
const TONES = ['info', 'success', 'warning', 'error'];

/** Text on what it stands on: 4.5 to 1. */
const TEXT: readonly (readonly [string, string])[] = [
  ...SURFACES.flatMap((surface) => [
    ['--color-text', surface] as const,
    ['--color-text-quiet', surface] as const,
    ['--color-link', surface] as const,
    ['--color-brand', surface] as const,
    ['--color-error', surface] as const,
  ]),
  ['--color-on-brand', '--color-brand'],
  ['--color-on-brand', '--color-brand-strong'],
  ['--color-brand', '--color-brand-soft'],
  ['--color-page', '--color-text'],
  ...TONES.flatMap((tone) => [
    [`--color-${tone}`, `--color-${tone}-soft`] as const,
    ['--color-text', `--color-${tone}-soft`] as const,
  ]),
  ['--chart-text', '--color-surface'],
  ['--chart-text-quiet', '--color-surface'],
  ['--chart-text-quiet', '--chart-grid'],
  ['--chart-program', '--color-surface'],
  ['--chart-benchmark', '--color-surface'],
];

/** Controls and marks against what lies beside them: 3 to 1. */
const GRAPHICS: readonly (readonly [string, string])[] = [
  ...SURFACES.flatMap((surface) => [['--color-control', surface] as const, ['--color-focus', surface] as const]),
  ['--chart-program', '--chart-program-area'],
  ['--chart-program', '--chart-benchmark-area'],
  ['--chart-program', '--chart-grid'],
  ['--chart-program-quiet', '--color-surface'],
  ['--chart-benchmark', '--chart-benchmark-area'],
  ['--chart-halo', '--chart-program'],
  ['--chart-text', '--chart-grid'],
  ['--chart-gap', '--color-surface'],
  ['--chart-event', '--color-surface'],
  ['--chart-axis', '--color-surface'],
];

/** Carries nothing that is not also told by a shape, a line or words. */
const DECORATIVE = ['--color-border', '--chart-hatch', '--chart-context'];

describe.each([
  ['light', light],
  ['dark', dark],
])('%s colours', (_, scheme) => {
  const colourOf = (name: string) => scheme?.get(name) ?? light?.get(name) ?? '';

  it.each(TEXT)('let %s be read on %s', (text, ground) => {
    expect(contrast(colourOf(text), colourOf(ground))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(GRAPHICS)('set %s off from %s', (mark, ground) => {
    expect(contrast(colourOf(mark), colourOf(ground))).toBeGreaterThanOrEqual(3);
  });

  it('are plain sRGB values that can be computed', () => {
    for (const [name] of colours) expect(colourOf(name)).toMatch(/^#[\da-f]{6}$/);
  });
});

describe('tokens', () => {
  it('are all in a tested pair or named as decorative', () => {
    const paired = new Set([...TEXT, ...GRAPHICS].flat());
    expect(colours.map(([name]) => name).filter((name) => !paired.has(name) && !DECORATIVE.includes(name))).toEqual([]);
  });

  it('have a dark twin for every colour', () => {
    expect(colours.map(([name]) => name).filter((name) => !dark?.has(name))).toEqual([]);
  });

  it('give every chart colour to the system in forced colours', () => {
    const charts = colours.map(([name]) => name).filter((name) => name.startsWith('--chart-'));
    expect(charts.filter((name) => !/^[A-Z]\w+$/.test(forced?.get(name) ?? ''))).toEqual([]);
  });

  it('keep our program apart from benchmarks in grey', () => {
    for (const scheme of [light, dark]) {
      const [program = '', benchmark = ''] = ['--chart-program', '--chart-benchmark-area'].map((name) =>
        scheme?.get(name),
      );
      expect(contrast(program, benchmark)).toBeGreaterThanOrEqual(3);
    }
  });

  it('make targets at least 44 pixels', () => {
    expect(light?.get('--target-size')).toBe('2.75rem');
  });
});

describe('contrast', () => {
  it('agrees with published values', () => {
    expect(contrast('#000000', '#ffffff')).toBe(21);
    expect(contrast('#ffffff', '#ffffff')).toBe(1);
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  });
});
