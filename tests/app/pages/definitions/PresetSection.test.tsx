import { describe, expect, it } from 'vitest';
import { PresetSection } from '../../../../src/app/pages/definitions/PresetSection.tsx';
import { PRESETS } from '../../../../src/domain/metrics/presets.ts';
import { fakeApp, markup, words } from '../../fake-app.tsx';

describe('the way of counting', () => {
  it('offers every preset with what it means', () => {
    const shown = words(<PresetSection />);
    for (const { label, words: help } of PRESETS) expect(shown).toContain(`${label} ${help}`);
    expect(shown).toContain('No single measure has been changed.');
    expect(shown).not.toContain('Count everything as Throughline does');
  });

  it('tells what the chosen one is about, what it leaves open, and where it comes from', () => {
    const shown = words(<PresetSection />, fakeApp({}, '#/definitions?preset=nc-settlement'));
    expect(shown).toContain('Treatment entry, whenever recorded Treatment entry within 90 days');
    expect(shown).toContain('The form leaves open what adherence is');
    expect(shown).toContain('Check the form of the current year.');
    expect(shown).toContain('Count everything as Throughline does');
  });

  it('lists single changes, each with a button that takes it back', () => {
    const app = fakeApp({}, '#/definitions?define=treatment-entry.lagDays:30');
    expect(markup(<PresetSection />, app)).toContain(
      'aria-label="Take back: Treatment entry: records have 30 days to arrive"',
    );
  });
});
