// @ts-check
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { serverRules } from './server-rules.mjs';
import { hashLines, sha256Of, siteFiles, writeHashList } from './site-hashes.mjs';

const PAGE = 'index.html';
const SERVICE_WORKER = 'sw.js';

/** Files beside the site that no browser asks for. */
const NOT_FOR_BROWSERS = ['_headers', '.htaccess', 'web.config', 'nginx.conf', 'modules.json', SERVICE_WORKER];

/**
 * What is done to the built site when all its files are there: rules for servers that do not read `_headers`, hashes of
 * scripts and styles in the page, the list of files in the service worker, and the published list of all hashes.
 * @param {string} folder
 */
export function finishSite(folder) {
  for (const [name, text] of Object.entries(serverRules(readFileSync(join(folder, '_headers'), 'utf8')))) {
    writeFileSync(join(folder, name), text);
  }
  const build = buildOf(folder);
  change(join(folder, PAGE), (page) => withBuild(withIntegrity(page, folder), build));
  if (existsSync(join(folder, SERVICE_WORKER))) {
    change(join(folder, SERVICE_WORKER), (script) =>
      script.replaceAll('__SITE__', () => JSON.stringify({ build, files: offlineFiles(folder) })),
    );
  }
  writeHashList(folder);
}

/**
 * @param {string} file
 * @param {(text: string) => string} how
 */
function change(file, how) {
  writeFileSync(file, how(readFileSync(file, 'utf8')));
}

/**
 * A short name for what the build is made of; the page and the service worker carry it, so they are not part of it.
 * @param {string} folder
 */
function buildOf(folder) {
  const parts = siteFiles(folder).filter((path) => path !== PAGE && path !== SERVICE_WORKER);
  const page = readFileSync(join(folder, PAGE), 'utf8');
  return createHash('sha256')
    .update(hashLines(folder, parts) + page)
    .digest('hex')
    .slice(0, 12);
}

/**
 * The page with the hash of every script and style it names, so that a browser refuses another one under the same name.
 * @param {string} page
 * @param {string} folder
 */
function withIntegrity(page, folder) {
  return page.replaceAll(/<(?:script|link)\b[^>]*\s(?:src|href)="\.\/(assets\/[^"]+\.(?:js|css))"/g, (tag, path) => {
    return `${tag} integrity="sha256-${sha256Of(join(folder, path), 'base64')}"`;
  });
}

/**
 * @param {string} page
 * @param {string} build
 */
function withBuild(page, build) {
  return page.replace('</head>', `  <meta name="build" content="${build}">\n  </head>`);
}

/**
 * What the browser keeps for the time without a network: path, bytes and hash of each file.
 * @param {string} folder
 */
function offlineFiles(folder) {
  return siteFiles(folder)
    .filter((path) => !NOT_FOR_BROWSERS.includes(path))
    .map((path) => ({
      path,
      bytes: statSync(join(folder, path)).size,
      sha256: sha256Of(join(folder, path), 'base64'),
    }));
}
