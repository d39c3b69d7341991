// @ts-check
/**
 * Reads a `_headers` file as static hosts know it: a path pattern at the margin, its headers indented below.
 * @param {string} text
 * @returns {{ pattern: string, headers: [name: string, value: string][] }[]}
 */
export function parseHeadersFile(text) {
  /** @type {{ pattern: string, headers: [string, string][] }[]} */
  const rules = [];
  for (const line of text.split(/\r?\n/)) {
    if (line.trim() === '' || line.trimStart().startsWith('#')) continue;
    if (!/^\s/.test(line)) {
      rules.push({ pattern: line.trim(), headers: [] });
      continue;
    }
    const at = line.indexOf(':');
    rules.at(-1)?.headers.push([line.slice(0, at).trim(), line.slice(at + 1).trim()]);
  }
  return rules;
}

/**
 * The headers of one path: those of every pattern that fits it; `*` at the end stands for anything.
 * @param {ReturnType<typeof parseHeadersFile>} rules
 * @param {string} path
 * @returns {Record<string, string>}
 */
export function headersFor(rules, path) {
  const fitting = rules.filter(({ pattern }) =>
    pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern,
  );
  return Object.fromEntries(fitting.flatMap(({ headers }) => headers));
}

/**
 * The content security policy as a meta tag can carry it: `frame-ancestors` only works as a header.
 * @param {string} text of a `_headers` file
 * @returns {string}
 */
export function metaPolicy(text) {
  const policy = headersFor(parseHeadersFile(text), '/')['Content-Security-Policy'] ?? '';
  return policy
    .split(';')
    .map((directive) => directive.trim())
    .filter((directive) => directive !== '' && !directive.startsWith('frame-ancestors'))
    .join('; ');
}
