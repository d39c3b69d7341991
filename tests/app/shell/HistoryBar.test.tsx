import { describe, expect, it } from 'vitest';
import { HistoryBar } from '../../../src/app/shell/HistoryBar.tsx';
import { isoDate } from '../../../src/domain/units.ts';
import { fakeApp, markup, words } from '../fake-app.tsx';
import { MIXED_CSV, readyFile } from '../ready-file.ts';

describe('undo and redo', async () => {
  const file = await readyFile('mixed.csv', MIXED_CSV);

  it('say nothing before the first step', () => {
    expect(words(<HistoryBar />)).toBe('');
  });

  it('name the step they are about, and say what was done to those who listen', () => {
    const app = fakeApp({ files: [file] });
    app.session.setMapping(file.id, { ...file.mapping, words: { referred: { perhaps: 'no' } } });
    expect(words(<HistoryBar />, app)).toBe(
      'Undo: the meaning of “perhaps” for Offered a referral in mixed.csv Nothing to redo',
    );
    app.session.step('undone', app.address.get().view);
    expect(markup(<HistoryBar />, app)).toContain(
      '<output aria-live="polite">Undone: the meaning of “perhaps” for Offered a referral in mixed.csv. Nothing more can be undone.</output>',
    );
    expect(words(<HistoryBar />, app)).toContain('Redo: the meaning of “perhaps”');
  });

  it('are only about their own steps where a page says so', () => {
    const app = fakeApp({ files: [file] });
    app.session.setMapping(file.id, { ...file.mapping, words: { referred: { perhaps: 'no' } } });
    expect(words(<HistoryBar only={['events']} />, app)).toBe('');
    app.session.addEvent({ date: isoDate('2025-03-01'), label: 'Beds opened' });
    expect(words(<HistoryBar only={['events']} />, app)).toBe('Undo: the marked event Beds opened Nothing to redo');
    app.session.step('undone', app.address.get().view);
    expect(words(<HistoryBar only={['events']} />, app)).toContain(
      'Nothing to undo Redo: the marked event Beds opened',
    );
  });
});
