// @ts-check
import { ensureInstalled } from './ensure-installed.mjs';
import { serveOnFreePort } from './free-port.mjs';
import { inRepository } from './repository.mjs';
import { buildSite, isBuildStale } from './site-build.mjs';

const USUAL_PORT = 4173;

if (!ensureInstalled()) process.exit(1);
if (isBuildStale()) {
  process.stderr.write('Building ...\n');
  if (!buildSite('stderr').ok) {
    process.stderr.write('The build failed; its messages stand above.\n');
    process.exit(1);
  }
}
const { url } = await serveOnFreePort(inRepository('dist'), Number(process.env.PORT) || USUAL_PORT);
process.stdout.write(`Throughline is ready: ${url}  (Ctrl-C ends it)\n`);
