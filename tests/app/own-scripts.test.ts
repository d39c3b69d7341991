import { describe, expect, it } from 'vitest';
import { allowOwnScriptsOnly, removePeerConnections } from '../../src/app/own-scripts.ts';

const FOLDER = 'https://county.example/throughline/';

/** What the browser would make of an address that is to become code: `null` is refused. */
function judge(url: string): string | null {
  let rule: (url: string) => string | null = () => 'nothing was settled';
  allowOwnScriptsOnly({ trustedTypes: { createPolicy: (_, rules) => (rule = rules.createScriptURL) } }, FOLDER);
  return rule(url);
}

describe('what may become code', () => {
  it.each(['./assets/worker.js', `${FOLDER}sw.js`])('is a file of this site: %s', (url) => {
    expect(judge(url)).toBe(url);
  });

  it.each([
    'https://example.invalid/a.js',
    '//example.invalid/a.js',
    '/elsewhere/on/the/host.js',
    '../a.js',
    'data:text/javascript,alert(1)',
    'blob:https://county.example/1',
    'javascript:alert(1)',
  ])('is nothing else: %s', (url) => {
    expect(judge(url)).toBeNull();
  });

  it('is left to the content security policy where the browser knows no trusted types', () => {
    expect(() => allowOwnScriptsOnly({}, FOLDER)).not.toThrow();
  });
});

describe('a direct way to other machines', () => {
  it('is gone from the page, and nothing else is', () => {
    const page = { RTCPeerConnection: class {}, RTCDataChannel: class {}, Blob: class {} };
    removePeerConnections(page);
    expect(Object.keys(page)).toEqual(['Blob']);
  });
});
