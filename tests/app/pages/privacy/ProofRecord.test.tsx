import { describe, expect, it } from 'vitest';
import { ProofRecord } from '../../../../src/app/pages/privacy/ProofRecord.tsx';
import { words } from '../../fake-app.tsx';
import { SOUND } from '../../prove/sample-proof.ts';

describe('the record of a test', () => {
  it('says first what it comes to, and can be kept as text or on paper', () => {
    const text = words(<ProofRecord proof={SOUND} />);
    expect(text).toMatch(/^All 4 ways out are closed, and nothing was left behind\. Save as text Print for the file/);
    expect(text).toContain('Tried on 2026-11-24 10:20:30 UTC');
    expect(text).toContain('Send a request from a script (fetch) Stopped by the content security policy (connect-src)');
    expect(text).toContain('What this cannot prove');
  });

  it('says FAILED and what to change where a way was open, and which protection is missing', () => {
    const text = words(
      <ProofRecord
        proof={{
          ...SOUND,
          worker: [{ code: 'in-worker-fetch', state: 'open', evidence: '' }],
          headers: [{ name: 'X-Frame-Options', state: 'missing', value: '' }],
        }}
      />,
    );
    expect(text).toMatch(/^FAILED: 1 of 4 ways out is open\. What to change stands below each part\./);
    expect(text).toContain('FAILED nothing stopped it');
    expect(text).toMatch(/X-Frame-Options MISSING keeps other sites from showing this page in a frame/);
    expect(text).toContain('set up the server to send the headers of the file _headers');
  });

  it('names what is kept in the browser, whoever left it', () => {
    const text = words(
      <ProofRecord proof={{ ...SOUND, leftovers: [{ storage: 'local-storage', state: 'found', names: ['theme'] }] }} />,
    );
    expect(text).toContain('Local storage FOUND: theme');
    expect(text).toContain('What is found was left by another page of the same address.');
  });

  it('says so where the database has not started', () => {
    expect(words(<ProofRecord proof={{ ...SOUND, engine: null }} />)).toContain('The database has not started');
  });
});
