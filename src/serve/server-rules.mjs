// @ts-check
import { parseHeadersFile } from './headers-file.mjs';

/** @typedef {ReturnType<typeof parseHeadersFile>[number]} HeaderRule */

/** Media types that older servers do not know and without which the engine or the installation does not work. */
const MEDIA_TYPES = /** @type {const} */ ([
  ['.js', 'text/javascript'],
  ['.wasm', 'application/wasm'],
  ['.webmanifest', 'application/manifest+json'],
]);

/**
 * The rules of a `_headers` file for servers that do not read it, each as the file that its server reads.
 * @param {string} text of a `_headers` file
 * @returns {Record<'.htaccess' | 'web.config' | 'nginx.conf', string>}
 */
export function serverRules(text) {
  const rules = parseHeadersFile(text);
  const value = rules.flatMap(({ headers }) => headers).find(([, one]) => /["\\\r\n%$]/.test(one));
  if (value !== undefined) throw new Error(`the value of ${value[0]} has a sign that servers read as something else`);
  return { '.htaccess': apache(rules), 'web.config': iis(rules), 'nginx.conf': nginx(rules) };
}

/**
 * The folder a pattern speaks of: `assets` for `/assets/*`, none for the whole site.
 * @param {HeaderRule} rule
 */
function folderOf({ pattern }) {
  const folder = /^\/(?:([\w-]+)\/)?\*$/.exec(pattern);
  if (folder === null) throw new Error(`no server rule is known for ${pattern}`);
  return folder[1];
}

/** @param {readonly HeaderRule[]} rules */
function apache(rules) {
  const lines = rules.flatMap((rule) => {
    const folder = folderOf(rule);
    const set = rule.headers.map(([name, value]) => `Header always set ${name} "${value}"`);
    return folder === undefined
      ? set
      : [`<If "%{REQUEST_URI} =~ m#/${folder}/#">`, ...set.map((line) => `  ${line}`), '</If>'];
  });
  return [
    '# For Apache: needs mod_headers, and "AllowOverride All" for this folder. Without them the headers are not sent.',
    ...lines,
    ...MEDIA_TYPES.map(([ending, type]) => `AddType ${type} ${ending}`),
    '',
  ].join('\n');
}

/** @param {readonly HeaderRule[]} rules */
function nginx(rules) {
  // A location with headers of its own sends none of those around it, so it repeats them.
  const everywhere = rules.filter((rule) => folderOf(rule) === undefined);
  const blocks = rules.flatMap((rule) => {
    const folder = folderOf(rule);
    if (folder === undefined) return nginxHeaders(rule, '');
    const inside = [...everywhere, rule].flatMap((one) => nginxHeaders(one, '  '));
    return [`location ~ /${folder}/ {`, ...inside, '}'];
  });
  return [
    '# For nginx: "include" this file in the server block of the site. Its mime.types must know .wasm (nginx 1.21 or newer).',
    ...blocks,
    '',
  ].join('\n');
}

/**
 * @param {HeaderRule} rule
 * @param {string} indent
 */
function nginxHeaders({ headers }, indent) {
  return headers.map(([name, value]) => `${indent}add_header ${name} "${value}" always;`);
}

/** @param {readonly HeaderRule[]} rules */
function iis(rules) {
  const blocks = rules.flatMap((rule) => {
    const folder = folderOf(rule);
    const server = iisServer(rule, folder === undefined);
    return folder === undefined ? server : [`<location path="${folder}">`, ...server, '</location>'];
  });
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<!-- For IIS 8 or newer. -->',
    '<configuration>',
    ...blocks,
    '</configuration>',
    '',
  ].join('\n');
}

/**
 * @param {HeaderRule} rule
 * @param {boolean} isWholeSite
 */
function iisServer({ headers }, isWholeSite) {
  const types = MEDIA_TYPES.flatMap(([ending, type]) => [
    `<remove fileExtension="${ending}" />`,
    `<mimeMap fileExtension="${ending}" mimeType="${type}" />`,
  ]);
  return [
    '<system.webServer>',
    ...(isWholeSite ? ['<staticContent>', ...types, '</staticContent>'] : []),
    '<httpProtocol><customHeaders>',
    ...headers.flatMap(([name, value]) => [
      `<remove name="${name}" />`,
      `<add name="${name}" value="${value.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}" />`,
    ]),
    '</customHeaders></httpProtocol>',
    '</system.webServer>',
  ];
}
