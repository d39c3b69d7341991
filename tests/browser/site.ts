import { inRepository } from '../../src/serve/repository.mjs';
import { buildSite, isBuildStale } from '../../src/serve/site-build.mjs';
import { type ServedFolder, serveFolder } from '../../src/serve/static-server.mjs';

/** Builds the site unless `dist` is newer than everything it is made from. */
export function builtSite(): string {
  if (isBuildStale()) {
    const { ok, text } = buildSite('pipe');
    if (!ok) throw new Error(`The build failed:\n${text}`);
  }
  return inRepository('dist');
}

/** Serves the built site under the headers it ships with. */
export function servedSite(): Promise<ServedFolder> {
  return serveFolder(builtSite());
}
