import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { createSession } from '../../src/app/session.ts';
import { DEFAULT_VIEW } from '../../src/app/view.ts';
import type { ReleasedNumber } from '../../src/domain/privacy/release-ledger.ts';
import { sampleFigure } from '../report/sample-figure.ts';
import { boardOf } from './board-of.ts';
import { fakeWorld } from './fake-app.tsx';

function told(numerator: number, denominator: number): ReadonlyMap<string, readonly ReleasedNumber[]> {
  const place = { where: [], from: null, to: null, period: 'all' };
  return new Map([[sampleFigure.id, [{ measure: 'referral-rate', definition: '', ...place, numerator, denominator }]]]);
}

function sessionWithArchives() {
  const archives: Uint8Array[] = [];
  const texts: string[] = [];
  const { effects } = fakeWorld({
    download: (_, __, content) => void (typeof content === 'string' ? texts.push(content) : archives.push(content)),
  });
  return { session: createSession(effects), archives, texts };
}

const APPROVED = { decisions: {}, reviewer: '' };

describe('a release', () => {
  it('is remembered, goes into the project, and holds back the next one that differs by a few people', async () => {
    const { session, archives, texts } = sessionWithArchives();
    await session.release(boardOf({ numbers: told(60, 140) }), APPROVED);
    expect(session.store.get().releases.map(({ numbers }) => numbers.length)).toEqual([1]);
    session.saveProject(DEFAULT_VIEW);
    expect(texts[0]).toContain('"denominator": 140');

    const next = sessionWithArchives();
    next.session.openProject(texts[0] ?? '');
    await next.session.release(boardOf({ numbers: told(62, 146) }), APPROVED);
    const [sheet] = next.archives.map((archive) => Object.entries(unzipSync(archive)));
    expect(sheet?.map(([name]) => name)).toEqual(['release-sheet.txt']);
    expect(strFromU8(sheet?.[0]?.[1] ?? new Uint8Array())).toContain('it differs by a few people');
    expect(next.session.store.get().releases).toEqual(session.store.get().releases);
    expect(archives.length).toBe(1);
  });

  it('of the same numbers is written down once, and stays when the project is opened again', () => {
    const { session } = sessionWithArchives();
    const board = boardOf({ numbers: told(60, 140) });
    session.recordRelease(board, [sampleFigure]);
    session.recordRelease(board, [sampleFigure]);
    expect(session.store.get().releases.length).toBe(1);
    session.openProject('{"throughline":1,"policy":"cms","files":[]}');
    expect(session.store.get().releases.length).toBe(1);
    session.clearReleases();
    expect(session.store.get().releases).toEqual([]);
  });

  it('does not happen in internal mode, and is not kept of the sample county', async () => {
    const { session, archives } = sessionWithArchives();
    session.setMode('internal');
    expect(await session.release(boardOf({ numbers: told(60, 140) }), APPROVED)).toBe(null);
    expect(archives).toEqual([]);
    session.setMode('published');
    session.store.set({ isSample: true });
    session.recordRelease(boardOf({ numbers: told(60, 140) }), [sampleFigure]);
    expect(session.store.get().releases).toEqual([]);
  });
});
