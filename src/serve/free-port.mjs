// @ts-check
import { serveFolder } from './static-server.mjs';

const PORTS_TRIED = 20;

/**
 * Serves a folder on a port, or on the next one that is free.
 * @param {string} folder
 * @param {number} first
 * @returns {ReturnType<typeof serveFolder>} rejects when twenty ports in a row are taken
 */
export async function serveOnFreePort(folder, first) {
  for (let port = first; ; port += 1) {
    try {
      return await serveFolder(folder, { port });
    } catch (error) {
      const isTaken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
      if (!isTaken || port + 1 >= first + PORTS_TRIED) throw error;
    }
  }
}
