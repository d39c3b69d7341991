import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { createSession, type Session } from '../../src/app/session.ts';
import { DEFAULT_VIEW, type View } from '../../src/app/view.ts';
import { decodeView } from '../../src/app/view-codec.ts';
import { openNodeDb } from '../../src/data/db/node-db.ts';
import type { Db } from '../../src/data/db/port.ts';
import { fakeWorld } from './fake-app.tsx';

vi.setConfig({ testTimeout: 60_000 });

let db: Db;
beforeAll(async () => {
  db = await openNodeDb();
}, 60_000);
afterAll(() => db.close());

/** Text that would do something where text is taken for markup, for SQL, for a formula, or for a member of every object. */
const PAYLOADS = [
  '<script>window.__pwned=1</script>',
  '"><img src=x onerror=window.__pwned=1>',
  'javascript:window.__pwned=1',
  "'; drop table person; --",
  "\"; attach 'x.db' as x; --",
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  "=cmd|'/c calc'!A1",
  '$' + '{window.__pwned=1}',
] as const;
const PEOPLE_EACH = 36;

const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;

/** One agency a name, each with people of its own; every third is not referred. The last columns are named by the names as well. */
function rows(names: readonly string[]): string {
  const header = ['client_id', 'contact_date', 'referred', 'agency', ...names].map(quoted).join(',');
  const lines = names.flatMap((name, agency) =>
    Array.from({ length: PEOPLE_EACH }, (_, person) =>
      [`${agency}-${person}-${name}`, '2025-03-04', person % 3 === 0 ? 'No' : 'Yes', name, ...names]
        .map(quoted)
        .join(','),
    ),
  );
  return `${[header, ...lines].join('\n')}\n`;
}

async function opened(names: readonly string[], fileName: string): Promise<Session> {
  const session = createSession(
    fakeWorld({ openEngine: async () => ({ ...db, close: async () => undefined }) }).effects,
  );
  const content = new TextEncoder().encode(rows(names));
  await session.addFiles([{ name: fileName, size: content.length, content }]);
  await session.load();
  return session;
}

async function boardText(session: Session, change: Partial<View>): Promise<string> {
  const { loaded, settings } = session.store.get();
  if (loaded === null) throw new Error('nothing is loaded');
  await session.show({ loaded, settings, view: { ...DEFAULT_VIEW, by: 'year', ...change }, mode: 'published' });
  return JSON.stringify(session.store.get().board?.trends.map(({ body }) => body));
}

describe('hostile names in headers, values and file names', () => {
  it('change no number, and stand in the figure as they were written', async () => {
    const fileName = '<img src=x onerror=window.__pwned=1>.csv';
    const hostile = await opened(PAYLOADS, fileName);
    expect(hostile.store.get().files[0]?.name).toBe(fileName);
    expect(hostile.store.get().loaded?.people).toBe(PAYLOADS.length * PEOPLE_EACH);
    const numbers = await boardText(hostile, { page: 'overview' });
    const split = await boardText(hostile, { page: 'trends', metric: 'referral-rate', split: 'agency' });
    for (const name of PAYLOADS) expect(split).toContain(JSON.stringify(name).slice(1, -1));
    expect(hostile.store.get().problem).toBeNull();
    expect(await db.query('select count(*)::integer as n from duckdb_databases() where database_name = $$x$$')).toEqual(
      [{ n: 0 }],
    );
    const plainNames = PAYLOADS.map((_, index) => `plain ${index}`);
    expect(await boardText(await opened(plainNames, 'plain.csv'), { page: 'overview' })).toBe(numbers);
  });

  it('can be filtered by', async () => {
    const session = await opened(PAYLOADS, 'a.csv');
    for (const name of PAYLOADS) {
      const { view } = decodeView(`#/trends?agency=${encodeURIComponent(name)}`);
      expect(view.where).toEqual([{ field: 'agency', values: [name] }]);
      expect(await boardText(session, { ...view, metric: 'referral-rate' })).toContain(`of ${PEOPLE_EACH} people`);
    }
  });

  it('reach no object that is not theirs', () => {
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });
});

describe('a hostile project file', () => {
  const PROJECT = { throughline: 1, name: 'a', asOf: null, policy: 'cms', events: [], files: [] };

  /** What the reader is told when such a project is opened; nothing when it is taken over. */
  function told(text: string): string | undefined {
    const session = createSession(fakeWorld().effects);
    session.openProject(text);
    const { problem } = session.store.get();
    return problem?.code === 'project-refused' ? problem.sentence : undefined;
  }

  it.each([
    ['from a newer version', JSON.stringify({ ...PROJECT, throughline: 99 }), /version/],
    ['cut off', JSON.stringify(PROJECT).slice(0, -5), /./],
    ['of another kind', '[1,2]', /./],
    ['with a file that is none', JSON.stringify({ ...PROJECT, files: [{ name: 1 }] }), /files\[0\]/],
    ['with a rule that hides nothing known', JSON.stringify({ ...PROJECT, policy: '__proto__' }), /policy/],
    ['with a field by the name of a member of all objects', withColumns('"constructor": "x"'), /constructor/],
    ['with the member of all members', withColumns('"__proto__": "x"'), /__proto__/],
    ['with a preset by such a name', JSON.stringify({ ...PROJECT, definitions: { preset: 'toString' } }), /preset/],
    ['with a rule by such a name', `{"throughline":1,"files":[],"rules":{"__proto__":{"visitGapDays":1}}}`, /rules/],
    ['with a day that is none', JSON.stringify({ ...PROJECT, asOf: '<script>' }), /asOf/],
  ])('%s gets a sentence', (_, text, sentence) => {
    expect(told(text)).toMatch(sentence);
  });

  function withColumns(columns: string): string {
    const mapping = `{"kind":"client-level","columns":{${columns}},"constants":{},"words":{},"dateFormats":{}}`;
    return `{"throughline":1,"files":[{"name":"a","headers":["x"],"dialect":{},"mapping":${mapping}}]}`;
  }

  it('may call itself what it likes: that is only text', () => {
    const session = createSession(fakeWorld().effects);
    const project = session.openProject(JSON.stringify({ ...PROJECT, name: PAYLOADS[0] }));
    expect(project?.name).toBe(PAYLOADS[0]);
    expect(session.store.get().settings.name).toBe(PAYLOADS[0]);
  });
});
