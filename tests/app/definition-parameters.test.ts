import { describe, expect, it } from 'vitest';
import { DEFAULT_VIEW } from '../../src/app/view.ts';
import { decodeView, encodeView } from '../../src/app/view-codec.ts';

describe('the definitions in the address', () => {
  it('are nothing at rest', () => {
    expect(encodeView({ ...DEFAULT_VIEW, page: 'trends' })).toBe('/trends');
  });

  it('come back as they were', () => {
    const definitions = {
      preset: 'hedis-iet',
      changes: { 'retention-of-entered': { died: 'left-out', gapDays: null }, 'treatment-entry': { lagDays: 30 } },
    } as const;
    const hash = encodeView({ ...DEFAULT_VIEW, definitions });
    expect(decodeURIComponent(hash)).toContain(
      'preset=hedis-iet&define=retention-of-entered.died:left-out,retention-of-entered.gapDays:none,treatment-entry.lagDays:30',
    );
    expect(decodeView(hash)).toMatchObject({ view: { definitions }, problems: [] });
  });

  it('that are not known are named and left at rest', () => {
    const { view, problems } = decodeView('#/trends?preset=made-up&define=acceptance.died:met');
    expect(view.definitions).toEqual(DEFAULT_VIEW.definitions);
    expect(problems.map(({ key }) => key)).toEqual(['preset', 'define']);
  });
});
