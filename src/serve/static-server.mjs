// @ts-check
import { open, readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { headersFor, parseHeadersFile } from './headers-file.mjs';

const MEDIA_TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
};

/** @typedef {{ readonly url: string, close: () => Promise<void> }} ServedFolder */

/**
 * Serves a folder under the headers of the `_headers` file in it.
 * @param {string} folder
 * @param {{ port?: number, host?: string }} [options] port 0 takes any free one
 * @returns {Promise<ServedFolder>} rejects when the port is taken
 */
export async function serveFolder(folder, { port = 0, host = '127.0.0.1' } = {}) {
  const root = resolve(folder);
  const rules = parseHeadersFile(await readFile(join(root, '_headers'), 'utf8').catch(() => ''));
  const server = createServer((request, response) => {
    answer(root, rules, request, response).catch(() => giveUp(response));
  });
  await new Promise((done, failed) => {
    server.once('error', failed);
    server.listen(port, host, () => done(undefined));
  });
  const address = server.address();
  const taken = typeof address === 'object' && address !== null ? address.port : port;
  return {
    url: `http://${host}:${taken}/`,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}

/**
 * A visitor who leaves in the middle of a file ends here as well: then there is nobody to answer.
 * @param {import('node:http').ServerResponse} response
 */
function giveUp(response) {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  response.writeHead(500, { 'Content-Type': 'text/plain; charset=utf-8' });
  response.end('The server could not read this file.\n');
}

/**
 * @param {string} root
 * @param {ReturnType<typeof parseHeadersFile>} rules
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
async function answer(root, rules, request, response) {
  const path = pathOf(request.url ?? '/');
  const headers = headersFor(rules, path ?? '/');
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { ...headers, Allow: 'GET, HEAD', 'Content-Type': 'text/plain; charset=utf-8' });
    response.end('This server only hands out files.\n');
    return;
  }
  const file = path === undefined ? undefined : await openFile(root, path);
  if (file === undefined) {
    response.writeHead(404, { ...headers, 'Content-Type': 'text/plain; charset=utf-8' });
    response.end('There is no such file here.\n');
    return;
  }
  const mediaType =
    MEDIA_TYPES[/** @type {keyof typeof MEDIA_TYPES} */ (extname(file.path))] ?? 'application/octet-stream';
  response.writeHead(200, { ...headers, 'Content-Type': mediaType, 'Content-Length': file.size });
  if (request.method === 'GET') {
    await pipeline(file.handle.createReadStream(), response);
    return;
  }
  response.end();
  await file.handle.close();
}

/** @param {string} url */
function pathOf(url) {
  try {
    return decodeURIComponent(new URL(url, 'http://localhost').pathname);
  } catch {
    return undefined;
  }
}

/**
 * Opens a file below the root, so that what is measured and what is sent are one file even while a build replaces it.
 * @param {string} root
 * @param {string} path
 */
async function openFile(root, path) {
  if (path.includes('\0')) return undefined;
  const wanted = resolve(root, `.${path.endsWith('/') ? `${path}index.html` : path}`);
  if (!wanted.startsWith(root + sep)) return undefined;
  const handle = await open(wanted).catch(() => undefined);
  const found = await handle?.stat();
  if (handle !== undefined && found?.isFile()) return { path: wanted, size: found.size, handle };
  await handle?.close();
  return undefined;
}
