// @ts-check
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '../src/serve/repository.mjs';

/** Where browsers of the Chromium family usually are, by `process.platform`. */
function usualPlaces() {
  const { env, platform } = process;
  if (platform === 'darwin') {
    return ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    );
  }
  if (platform === 'win32') {
    const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter((root) => root !== undefined);
    const programs = [
      'Google\\Chrome\\Application\\chrome.exe',
      'Microsoft\\Edge\\Application\\msedge.exe',
      'Chromium\\Application\\chrome.exe',
    ];
    return roots.flatMap((root) => programs.map((program) => join(root, program)));
  }
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];
  return ['/usr/bin', '/usr/local/bin', '/snap/bin'].flatMap((folder) => names.map((name) => `${folder}/${name}`));
}

/**
 * The browser for the tests: the one named in CHROME_PATH, else one in a usual place.
 * @returns {string | undefined}
 */
export function findBrowser() {
  return [process.env.CHROME_PATH, ...usualPlaces()].find((path) => path !== undefined && existsSync(path));
}

/** Finds a browser, and installs Debian's own where that is allowed. */
export function findOrInstallBrowser() {
  return findBrowser() ?? (installFromDebian() ? findBrowser() : undefined);
}

function installFromDebian() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false;
  process.stderr.write("Installing Debian's Chromium (apt-get) ...\n");
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  const steps = [['update'], ['install', '-y', '--no-install-recommends', 'chromium']];
  return steps.every((args) => {
    const { ok, text } = run('apt-get', args, { output: 'pipe', env });
    if (!ok) process.stderr.write(text);
    return ok;
  });
}

export const NO_BROWSER =
  'The browser tests need Chrome, Chromium or Edge: install one (on Debian or Ubuntu: sudo apt-get install chromium), or name it in CHROME_PATH.';
