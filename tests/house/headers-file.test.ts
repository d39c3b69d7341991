import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { headersFor, metaPolicy, parseHeadersFile } from '../../src/serve/headers-file.mjs';
import { repository } from './source-files.ts';

const text = readFileSync(`${repository}/public/_headers`, 'utf8');

describe('the headers file', () => {
  it('is read rule by rule; comments and blank lines are no rules', () => {
    expect(parseHeadersFile('# note\n/*\n  A: 1\n  B: x: y\n\n/a\n  C: 3\n')).toEqual([
      {
        pattern: '/*',
        headers: [
          ['A', '1'],
          ['B', 'x: y'],
        ],
      },
      { pattern: '/a', headers: [['C', '3']] },
    ]);
  });

  it('gives a path the headers of every pattern that fits it', () => {
    const rules = parseHeadersFile('/*\n  A: 1\n/assets/*\n  B: 2\n/one\n  C: 3\n');
    expect(headersFor(rules, '/assets/x.js')).toEqual({ A: '1', B: '2' });
    expect(headersFor(rules, '/one')).toEqual({ A: '1', C: '3' });
  });

  it('allows connections to the page itself only, and neither inline nor evaluated code', () => {
    const policy = headersFor(parseHeadersFile(text), '/')['Content-Security-Policy'] ?? '';
    const directives = Object.fromEntries(
      policy.split('; ').map((part) => [part.split(' ')[0], part.split(' ').slice(1).join(' ')]),
    );
    expect(directives).toMatchObject({
      'default-src': "'none'",
      'script-src': "'self' 'wasm-unsafe-eval'",
      'style-src': "'self'",
      'connect-src': "'self'",
      'worker-src': "'self'",
      'form-action': "'none'",
      'frame-ancestors': "'none'",
      'base-uri': "'none'",
      'object-src': "'none'",
      'frame-src': "'none'",
      'script-src-attr': "'none'",
      'require-trusted-types-for': "'script'",
      'trusted-types': 'default',
    });
    expect(policy).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:|\*/);
  });

  it('keeps other sites out of the page, and the page out of other sites', () => {
    expect(headersFor(parseHeadersFile(text), '/')).toMatchObject({
      'Cross-Origin-Embedder-Policy': 'require-corp',
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cross-Origin-Resource-Policy': 'same-origin',
      'Referrer-Policy': 'no-referrer',
      'X-Content-Type-Options': 'nosniff',
      'X-Frame-Options': 'DENY',
    });
  });

  it('switches off everything that a browser may allow a page, but for putting text on the clipboard', () => {
    const allowed = headersFor(parseHeadersFile(text), '/')['Permissions-Policy']?.split(', ') ?? [];
    expect(allowed.length).toBeGreaterThan(40);
    expect(allowed.filter((feature) => !/^[a-z-]+=\(\)$/.test(feature))).toEqual(['clipboard-write=(self)']);
  });

  it('keeps for good only what is named by its content', () => {
    const rules = parseHeadersFile(text);
    expect(headersFor(rules, '/assets/index-abc.js')['Cache-Control']).toContain('immutable');
    expect(headersFor(rules, '/')['Cache-Control']).toBeUndefined();
  });

  it('puts into the page what a meta tag can carry', () => {
    expect(metaPolicy(text)).toContain("connect-src 'self'");
    expect(metaPolicy(text)).not.toContain('frame-ancestors');
  });
});
