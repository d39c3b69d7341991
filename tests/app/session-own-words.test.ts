import { describe, expect, it } from 'vitest';
import { createSession } from '../../src/app/session.ts';
import { DEFAULT_VIEW } from '../../src/app/view.ts';
import { fakeWorld } from './fake-app.tsx';

const CASCADE = { id: 'cascade', question: 'How far do people come?' };
const WORDS = { comment: 'Beds were closed.', nextStep: 'Call the clinics.' };

describe("the county's own words", () => {
  it('are saved in the project and come back with it', () => {
    const world = fakeWorld();
    const session = createSession(world.effects);
    session.changeOwnWords(CASCADE, WORDS);
    session.saveProject(DEFAULT_VIEW);
    const other = createSession(fakeWorld().effects);
    other.openProject(world.downloads[0]?.text ?? '');
    expect(other.store.get().settings.comments).toEqual({ cascade: WORDS });
  });

  it('are undone and done again, each change a step of its own', () => {
    const session = createSession(fakeWorld().effects);
    session.changeOwnWords(CASCADE, { ...WORDS, nextStep: '' });
    session.changeOwnWords(CASCADE, WORDS);
    session.changeOwnWords(CASCADE, { ...WORDS });
    expect(session.history.get().past.map(({ step }) => step)).toEqual([
      { code: 'own-words', question: CASCADE.question },
      { code: 'own-words', question: CASCADE.question },
    ]);
    session.step('undone', DEFAULT_VIEW);
    expect(session.store.get().settings.comments?.cascade?.nextStep).toBe('');
    session.step('undone', DEFAULT_VIEW);
    expect(session.store.get().settings.comments ?? {}).toEqual({});
    session.step('redone', DEFAULT_VIEW);
    expect(session.store.get().settings.comments?.cascade?.comment).toBe(WORDS.comment);
  });
});
