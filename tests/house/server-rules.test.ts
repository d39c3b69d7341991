import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseHeadersFile } from '../../src/serve/headers-file.mjs';
import { serverRules } from '../../src/serve/server-rules.mjs';
import { repository } from './source-files.ts';

const text = readFileSync(`${repository}/public/_headers`, 'utf8');
const rules = serverRules(text);
const headers = parseHeadersFile(text).flatMap((rule) => rule.headers);

/** How each server is told to send one header. */
const SPELLINGS = {
  '.htaccess': (name: string, value: string) => `Header always set ${name} "${value}"`,
  'nginx.conf': (name: string, value: string) => `add_header ${name} "${value}" always;`,
  'web.config': (name: string, value: string) => `<add name="${name}" value="${value}" />`,
} as const;

describe.each([['.htaccess'], ['nginx.conf'], ['web.config']] as const)('the rules for other servers in %s', (file) => {
  it.each(headers)('send %s with its value', (name, value) => {
    expect(rules[file]).toContain(SPELLINGS[file](name, value));
  });

  it('know the media type of the engine', () => {
    expect(rules[file]).toContain('.wasm');
  });
});

describe('the rules for other servers', () => {
  const small = serverRules('/*\n  A: 1\n/assets/*\n  B: 2\n');

  it('keep a header of one folder in that folder', () => {
    expect(small['.htaccess']).toContain('<If "%{REQUEST_URI} =~ m#/assets/#">\n  Header always set B "2"\n</If>');
    expect(small['web.config']).toMatch(/<location path="assets">[\s\S]*name="B"[\s\S]*<\/location>/);
  });

  it('say all headers again where nginx would drop them', () => {
    expect(small['nginx.conf']).toContain(
      'location ~ /assets/ {\n  add_header A "1" always;\n  add_header B "2" always;\n}',
    );
  });

  it.each(['/*\n  A: "1"\n', '/*\n  A: 50%\n', '/one.html\n  A: 1\n'])(
    'are not made where a server would read another thing: %j',
    (odd) => {
      expect(() => serverRules(odd)).toThrow(/sign|no server rule/);
    },
  );
});
