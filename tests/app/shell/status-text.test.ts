import { describe, expect, it } from 'vitest';
import { spokenStatus, statusText } from '../../../src/app/shell/status-text.ts';
import { type AppState, EMPTY_STATE } from '../../../src/app/state.ts';
import { loadedWith } from '../ready-file.ts';

const READY: AppState = { ...EMPTY_STATE, engine: { status: 'ready' } };
const READING = { id: 1, name: 'a.csv', override: {}, status: 'reading', progress: null } as const;

describe('what the app is doing', () => {
  it.each<readonly [string, AppState]>([
    ['The database did not start.', { ...READY, engine: { status: 'failed', cause: 'x' } }],
    ['Reading a.csv…', { ...READY, files: [READING] }],
    ['Turning rows into people and encounters…', { ...READY, busy: 'loading' }],
    ['Working out the charts…', { ...READY, busy: 'computing' }],
    ['Ready.', READY],
    ['Ready: 3 people, 3 encounters.', { ...READY, loaded: loadedWith() }],
    ['Ready: monthly counts.', { ...READY, loaded: loadedWith({ kind: 'aggregate' }) }],
  ])('%s', (sentence, state) => {
    expect(statusText(state)).toBe(sentence);
    expect(spokenStatus(state)).toBe(sentence);
  });

  it('is not read out again with every megabyte', () => {
    const state: AppState = { ...READY, engine: { status: 'booting', progress: { loaded: 5e6, total: 34e6 } } };
    expect(statusText(state)).toBe('Getting the database ready: 5.0 of 34.0 MB');
    expect(spokenStatus(state)).toBe('Getting the database ready.');
  });
});
