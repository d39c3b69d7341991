import { describe, expect, it } from 'vitest';
import { verdictOf } from '../../../src/app/prove/proof.ts';
import { proofParts, verdictSentence } from '../../../src/app/prove/proof-parts.ts';
import { SOUND } from './sample-proof.ts';

describe('a proof in words', () => {
  it('says of each attempt what was tried, what happened and what said so', () => {
    const [page, , engine] = proofParts(SOUND);
    expect(page?.lines[0]).toEqual({
      id: 'fetch',
      what: 'Send a request from a script (fetch)',
      outcome: 'Stopped',
      how: 'by the content security policy (connect-src)',
      isOpen: false,
    });
    expect(page?.lines[1]?.how).toBe('the page has no such way');
    expect(engine?.lines[0]?.how).toBe('by the lock of the database: Permission Error: disabled by configuration');
    expect(proofParts(SOUND).map(({ help }) => help)).toEqual([null, null, null]);
  });

  it('says FAILED and what to change on the server where a worker got out', () => {
    const worker = [{ code: 'in-worker-fetch', state: 'open', evidence: 'TypeError' } as const];
    const part = proofParts({ ...SOUND, worker })[1];
    expect(part?.lines[0]).toMatchObject({ outcome: 'FAILED', how: 'nothing known stopped it: TypeError' });
    expect(part?.help).toMatch(/Set up the server to send the headers/);
    expect(verdictSentence(verdictOf({ ...SOUND, worker }))).toBe('FAILED: 1 of 4 ways out is open.');
  });

  it('says so where a part could not be tried, or a header is missing', () => {
    expect(proofParts({ ...SOUND, engine: null })[2]?.none).toMatch(/database has not started/);
    expect(verdictSentence(verdictOf({ ...SOUND, engine: null }))).toBe('A part could not be tried.');
    const headers = [{ name: 'X-Frame-Options', state: 'missing', value: '' } as const];
    expect(verdictSentence(verdictOf({ ...SOUND, headers }))).toMatch(
      /^All ways out are closed, but 1 protection does not/,
    );
    expect(verdictSentence(verdictOf(SOUND))).toBe('All 4 ways out are closed, and nothing was left behind.');
  });
});
