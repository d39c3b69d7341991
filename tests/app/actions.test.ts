import { describe, expect, it } from 'vitest';
import { createActions } from '../../src/app/actions.ts';
import { createSession } from '../../src/app/session.ts';
import type { SourceFile } from '../../src/data/import/source-file.ts';
import { fakeAddress, fakeWorld } from './fake-app.tsx';

function file(name: string, text: string): SourceFile {
  const content = new TextEncoder().encode(text);
  return { name, size: content.length, content };
}

/** Actions in a world whose engine never starts: files stay "being read", which is enough to see where they go. */
function actionsAt(start: string, picked: readonly SourceFile[] = []) {
  const { effects } = fakeWorld({}, picked);
  const session = createSession(effects);
  const address = fakeAddress(start);
  return { session, address, actions: createActions({ session, effects, address }) };
}

const PROJECT = '{"throughline":1,"name":"Harbor","asOf":"2025-06-30","policy":"wi","events":[],"files":[]}';

describe('bringing files', () => {
  it('opens a project; its rule for small numbers holds once a person agrees, as it hides less than the usual one', async () => {
    const { session, address, actions } = actionsAt('#/start');
    await actions.bring([file('harbor.project.json', PROJECT)]);
    expect(session.store.get()).toMatchObject({ askedPolicy: 'wi', settings: { name: 'Harbor', asOf: '2025-06-30' } });
    expect(session.store.get().settings.policy).toBe(undefined);
    expect(address.hash()).toBe('#/import');
    session.decidePolicy('wi');
    expect(session.store.get()).toMatchObject({ askedPolicy: null, settings: { policy: 'wi' } });
  });

  it('takes over a rule that hides more at once, and gives it back when opening the project is undone', async () => {
    const { session, actions } = actionsAt('#/start');
    await actions.bring([file('harbor.project.json', PROJECT.replace('wi', 'custom-20+no-zero'))]);
    expect(session.store.get().settings.policy).toBe('custom-20+no-zero');
    actions.step('undone');
    expect(session.store.get().settings.policy).toBe(undefined);
  });

  it('never goes to internal mode for a project', async () => {
    const { session, actions } = actionsAt('#/start');
    await actions.bring([file('harbor.project.json', PROJECT.replace('"wi"', '"off","mode":"internal"'))]);
    expect(session.store.get()).toMatchObject({ mode: 'published', askedPolicy: null });
    expect(session.store.get().settings.policy).toBe(undefined);
  });

  it('reads everything else as a table and keeps what the address asks for', () => {
    const { session, address, actions } = actionsAt('#/start?v=1&by=year');
    void actions.bring([file('rows.csv', 'a,b\n1,2\n')]);
    expect(session.store.get().files.map(({ name }) => name)).toEqual(['rows.csv']);
    expect(address.hash()).toBe('#/import?v=1&by=year');
  });

  it('stays where it is when the choice is called off', async () => {
    const { address, actions } = actionsAt('#/start');
    await actions.chooseFiles();
    expect(address.hash()).toBe('#/start');
  });

  it('takes the files that were chosen', async () => {
    const { session, actions } = actionsAt('#/start', [file('harbor.project.json', PROJECT)]);
    await actions.chooseProject();
    expect(session.store.get().settings.name).toBe('Harbor');
  });

  it('makes a file of pasted text', () => {
    const { session, actions } = actionsAt('#/start');
    void actions.paste('a,b\n1,2\n');
    expect(session.store.get().files.map(({ name }) => name)).toEqual(['pasted.csv']);
  });
});

describe('the sample county', () => {
  it('opens with the pathway for which there are studies', async () => {
    const { address, actions } = actionsAt('#/start');
    await actions.openSample();
    expect(address.hash()).toBe('#/overview?v=1&pathway=active-outreach');
  });

  it('keeps the filters of a link', async () => {
    const { address, actions } = actionsAt('#/trends?v=1&program=East');
    await actions.openSample();
    expect(address.hash()).toBe('#/overview?v=1&program=East');
  });
});

describe('erasing everything', () => {
  it('forgets the filters as well', () => {
    const { address, actions } = actionsAt('#/overview?v=1&program=East');
    void actions.eraseEverything();
    expect(address.hash()).toBe('#/start');
  });
});
