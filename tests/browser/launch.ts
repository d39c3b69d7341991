import { type Browser, chromium } from 'playwright-core';
import { findBrowser, NO_BROWSER } from '../browser-path.mjs';

/** Needed as root and in containers; the rest keeps the browser itself from using the network. */
const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Pages of one context share a process and what it has compiled.
  '--process-per-site',
];

/** Starts the browser that the tests were given, or the machine's own. */
export function launchBrowser(): Promise<Browser> {
  const executablePath = findBrowser();
  if (executablePath === undefined) throw new Error(NO_BROWSER);
  return chromium.launch({ executablePath, args: ARGUMENTS });
}
