import type { Proof } from '../../../src/app/prove/proof.ts';

/** A proof in which everything held. */
export const SOUND: Proof = {
  page: [
    { code: 'fetch', state: 'policy', evidence: 'connect-src' },
    { code: 'peer-connection', state: 'absent', evidence: '' },
  ],
  worker: [{ code: 'in-worker-fetch', state: 'policy', evidence: 'connect-src' }],
  engine: [{ code: 'engine-copy-file', state: 'refused', message: 'Permission Error: disabled by configuration' }],
  headers: [{ name: 'X-Frame-Options', state: 'as-shipped', value: 'DENY' }],
  leftovers: [{ storage: 'cookies', state: 'empty', names: [] }],
  origin: 'https://county.example/throughline/',
  userAgent: 'A browser',
  build: '0123456789ab',
  at: '2026-11-24T10:20:30.000Z',
};
