import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, it } from 'vitest';

const sharedRoot = fileURLToPath(new URL('../../shared/', import.meta.url));

/** The path of a file in the reference folder that lies beside the repository and is never committed. */
export function sharedPath(...parts: string[]): string {
  return `${sharedRoot}${parts.join('/')}`;
}

/** Runs the block where `folder` of the reference data is present; elsewhere skips it and prints why. */
export function describeWithShared(folder: string, name: string, block: () => void): void {
  if (existsSync(sharedPath(folder))) {
    describe(name, block);
    return;
  }
  process.stderr.write(`skipped: "${name}" needs the reference folder ../shared/${folder}\n`);
  // Not the block itself: even when it is skipped, its body runs, and would read what is not there.
  it.skip(`${name} (../shared/${folder} is absent)`, () => undefined);
}
