import { build, ensureInstalled, inRepository, isBuildStale } from './repository.mjs';
import { serveFolder } from './static-server.mjs';

const FIRST_PORT = 4173;
const PORTS_TRIED = 20;

if (!ensureInstalled()) process.exit(1);
if (isBuildStale()) {
  process.stderr.write('Building ...\n');
  if (!build('stderr').ok) {
    process.stderr.write('The build failed; its messages stand above.\n');
    process.exit(1);
  }
}
const { url } = await serveOnFreePort(Number(process.env.PORT ?? FIRST_PORT));
process.stdout.write(`Throughline is ready: ${url}  (Ctrl-C ends it)\n`);

/** @param {number} first */
async function serveOnFreePort(first) {
  for (let port = first; ; port += 1) {
    try {
      return await serveFolder(inRepository('dist'), { port });
    } catch (error) {
      const isTaken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
      if (!isTaken || port >= first + PORTS_TRIED) throw error;
    }
  }
}
