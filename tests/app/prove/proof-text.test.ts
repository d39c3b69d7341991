import { describe, expect, it } from 'vitest';
import { proofText } from '../../../src/app/prove/proof-text.ts';
import { SOUND } from './sample-proof.ts';

const text = proofText(SOUND, '1.2.3');

describe('the record for the file', () => {
  it('says when, where, with what and what it comes to', () => {
    expect(text).toMatch(
      /^Throughline: record of a test.*\n\nTried on: 2026-11-24T10:20:30.000Z\nVersion: 1.2.3, build 0123456789ab\nAddress: https:\/\/county.example\/throughline\/\nBrowser: A browser\n\nAll 4 ways out are closed/,
    );
  });

  it('lists each attempt, each header, each place, and what it cannot prove', () => {
    expect(text).toContain(
      '- Send a request from a script (fetch): Stopped, by the content security policy (connect-src)\n',
    );
    expect(text).toContain('- X-Frame-Options: Sent [DENY]\n');
    expect(text).toContain('- Cookies: Nothing\n');
    expect(text).toMatch(/What this cannot prove\n-+\n- Add-ons of the browser/);
  });

  it('says what is kept, and what to change where a header is missing', () => {
    const failed = proofText(
      {
        ...SOUND,
        headers: [{ name: 'X-Frame-Options', state: 'missing', value: '' }],
        leftovers: [{ storage: 'cookies', state: 'found', names: ['session'] }],
      },
      '1.2.3',
    );
    expect(failed).toContain('- X-Frame-Options: MISSING\nThe policy in the page still holds.');
    expect(failed).toContain('- Cookies: FOUND: session\n');
  });
});
