import { describe, expect, it } from 'vitest';
import { METRICS, metricById } from '../../../src/domain/metrics/catalogue.ts';
import {
  changeTexts,
  DEFAULT_DEFINITIONS,
  definedMetrics,
  measureName,
  readChange,
  withSwitch,
} from '../../../src/domain/metrics/definitions.ts';
import { findPreset, PRESETS } from '../../../src/domain/metrics/presets.ts';

describe('the definitions a county has chosen', () => {
  it('hold for all windows of a measure, on top of the preset', () => {
    const definitions = { preset: 'nc-settlement', changes: { 'treatment-entry': { died: 'left-out' } } } as const;
    expect(definedMetrics('treatment-entry', definitions).map(({ id }) => id)).toEqual(
      [14, 30, 90].map((days) => `treatment-entry-${days}d--already-counted-died-left-out-episodes-every`),
    );
    expect(definedMetrics('acceptance', definitions)).toEqual([metricById('acceptance')]);
  });

  it('are written as text and read again', () => {
    const definitions = {
      ...DEFAULT_DEFINITIONS,
      changes: { 'retention-of-entered': { died: 'left-out', gapDays: 7 }, 'treatment-entry': { lagDays: 30 } },
    } as const;
    const texts = changeTexts(definitions);
    expect(texts).toEqual([
      'retention-of-entered.died:left-out',
      'retention-of-entered.gapDays:7',
      'treatment-entry.lagDays:30',
    ]);
    expect(texts.map(readChange)).toEqual([
      { 'retention-of-entered': { died: 'left-out' } },
      { 'retention-of-entered': { gapDays: 7 } },
      { 'treatment-entry': { lagDays: 30 } },
    ]);
    expect(readChange('retention-of-entered.gapDays=none')).toEqual({ 'retention-of-entered': { gapDays: null } });
  });

  it.each([
    'nothing',
    'nothing.died:met',
    'acceptance.died:met',
    'retention-of-entered.died:gone',
    'retention-of-entered.lagDays:none',
    'retention-of-entered.lagDays:367',
    'retention-of-entered.toString:1',
    'retention-of-entered-90d.died:met',
  ])('"%s" is no change', (text) => {
    expect(readChange(text)).toBeUndefined();
  });

  it('forget a switch that is set to what holds anyway', () => {
    const set = (name: 'died' | 'episodes', to: object, from = DEFAULT_DEFINITIONS) =>
      withSwitch(from, 'treatment-entry', { name, to });
    const changed = set('died', { died: 'left-out' });
    expect(changed.changes).toEqual({ 'treatment-entry': { died: 'left-out' } });
    expect(set('died', { died: 'not-met' }, changed)).toEqual(DEFAULT_DEFINITIONS);
    const settlement = { preset: 'nc-settlement', changes: {} };
    expect(set('episodes', { episodes: 'every' }, settlement)).toEqual(settlement);
    expect(set('episodes', { episodes: 'first' }, settlement).changes).toEqual({
      'treatment-entry': { episodes: 'first' },
    });
  });
});

describe('the presets', () => {
  it('speak of measures that exist, and set switches that these have', () => {
    for (const { leads, switches } of PRESETS) {
      expect(leads.filter((id) => metricById(id) === undefined)).toEqual([]);
      for (const [measure, set] of Object.entries(switches)) {
        const metrics = METRICS.filter(({ id }) => measureName(id) === measure);
        expect(metrics.length).toBeGreaterThan(0);
        for (const metric of metrics)
          expect(Object.keys(metric.switches)).toEqual(expect.arrayContaining(Object.keys(set)));
      }
    }
  });

  it('leave the catalogue as it is at rest, and are found by name only', () => {
    expect(findPreset('throughline')?.switches).toEqual({});
    expect(findPreset('toString')).toBeUndefined();
  });
});
