import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newestChange } from '../../src/serve/site-build.mjs';

const OLD = new Date('2024-01-01T00:00:00Z');
const NEW = new Date('2024-06-01T00:00:00Z');

let folder = '';

/** Sets the time of a path below the folder. */
function touch(path: string, time: Date): void {
  utimesSync(join(folder, path), time, time);
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'throughline-'));
  mkdirSync(join(folder, 'src/deep'), { recursive: true });
  writeFileSync(join(folder, 'src/deep/a.ts'), '');
  for (const path of ['src/deep/a.ts', 'src/deep', 'src']) touch(path, OLD);
});

afterAll(() => rmSync(folder, { recursive: true }));

describe('the newest change', () => {
  it('is found at any depth', () => {
    touch('src/deep/a.ts', NEW);
    expect(newestChange([join(folder, 'src')])).toBe(NEW.getTime());
    touch('src/deep/a.ts', OLD);
  });

  it('is seen when a file was taken away, which only its folder tells', () => {
    touch('src/deep', NEW);
    expect(newestChange([join(folder, 'src')])).toBe(NEW.getTime());
    touch('src/deep', OLD);
  });

  it('is the newest of several paths; one that is not there has none', () => {
    expect(newestChange([join(folder, 'src'), join(folder, 'absent')])).toBe(OLD.getTime());
    expect(newestChange([join(folder, 'absent')])).toBe(0);
  });
});
