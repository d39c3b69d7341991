import { describe, expect, it } from 'vitest';
import { judgeRequest } from '../../../src/app/offline/judge-request.ts';

const FOLDER = 'https://county.example/tool/';
const PATHS = new Set(['index.html', 'assets/a.js']);

function judge(url: string, { method = 'GET', mode = 'cors' }: { method?: string; mode?: RequestMode } = {}) {
  return judgeRequest({ url, method, mode }, FOLDER, PATHS);
}

describe('the keeper of the files', () => {
  it('answers from what is kept when a file of the list is asked for', () => {
    expect(judge(`${FOLDER}assets/a.js`)).toEqual({ kind: 'kept', path: 'assets/a.js' });
  });

  it.each([FOLDER, `${FOLDER}index.html`, `${FOLDER}?from=mail`])('gives the page for %s', (url) => {
    expect(judge(url, { mode: 'navigate' })).toEqual({ kind: 'kept', path: 'index.html' });
  });

  it('leaves to the server what a reader opens beside the page, and the list of hashes', () => {
    expect(judge(`${FOLDER}nginx.conf`, { mode: 'navigate' })).toEqual({ kind: 'pass' });
    expect(judge(`${FOLDER}files.sha256`, { method: 'HEAD' })).toEqual({ kind: 'pass' });
  });

  it.each([
    ['another site', 'https://example.invalid/a.js', {}],
    ['another folder of the host', 'https://county.example/other/a.js', {}],
    ['a message to its own server', `${FOLDER}assets/a.js`, { method: 'POST' }],
    ['something in the query', `${FOLDER}assets/a.js?name=Ann`, {}],
    ['something in the path', `${FOLDER}assets/Ann.js`, {}],
    ['a host that begins alike', 'https://county.example.invalid/tool/assets/a.js', {}],
  ] as const)('refuses %s, whatever the server allows', (_, url, options) => {
    expect(judge(url, options)).toEqual({ kind: 'refused' });
  });
});
