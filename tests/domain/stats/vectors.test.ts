import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { describeWithShared, sharedPath } from '../../shared.ts';
import type { VectorAdapter } from './vectors/adapter.ts';
import { differences } from './vectors/compare.ts';
import { entries, field, list, optional, text } from './vectors/read.ts';
import { adapters } from './vectors/registry.ts';

const SHOWN_FAILURES = 20;
const TIMEOUT_MS = 120_000;
const otherFolder = process.env.VECTORS_DIR;
const folder = otherFolder ?? sharedPath('vectors');

function failuresOfCase(adapter: VectorAdapter, content: unknown, index: number): string[] {
  const meta = field(content, 'meta');
  const cases = list(content, 'cases');
  const testCase = cases[index];
  const comparison = {
    tolerance: field(meta, 'tolerance'),
    notOffered: new Set(Object.keys(adapter.notOffered ?? {})),
  };
  const id = text(testCase, 'id');
  try {
    const inputs = cases.map((one) => field(one, 'input'));
    const got = adapter.run(field(testCase, 'input'), meta, { inputs, index });
    return differences(optional(testCase, 'expected'), got, comparison).map((difference) => `${id}: ${difference}`);
  } catch (error) {
    return [`${id}: ${error instanceof Error ? error.message : String(error)}`];
  }
}

function reportLine(adapter: VectorAdapter, passed: number, all: number): string {
  const left = entries(adapter.notOffered ?? {}).map(([key, reason]) => `; ${key} not offered: ${String(reason)}`);
  return `vectors: ${adapter.file} ${passed}/${all} cases pass${left.join('')}\n`;
}

function checkFile(name: string): void {
  const adapter = adapters.find(({ file }) => file === name);
  expect(adapter, `no adapter is registered for ${name}.json`).toBeDefined();
  if (adapter === undefined) return;
  const content: unknown = JSON.parse(readFileSync(`${folder}/${name}.json`, 'utf8'));
  const perCase = list(content, 'cases').map((_, index) => failuresOfCase(adapter, content, index));
  process.stdout.write(reportLine(adapter, perCase.filter((failures) => failures.length === 0).length, perCase.length));
  expect(perCase.length).toBeGreaterThan(0);
  expect(perCase.flat().slice(0, SHOWN_FAILURES)).toEqual([]);
}

function vectorTests(): void {
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.json')) : [];
  it('finds vector files', () => {
    expect(names.length).toBeGreaterThan(0);
  });
  const bare = names.map((name) => name.slice(0, -5));
  it.each(bare)('%s: every case agrees with the oracle', (name) => checkFile(name), TIMEOUT_MS);
}

if (otherFolder === undefined) describeWithShared('vectors', 'reference vectors', vectorTests);
else describe(`reference vectors in ${otherFolder}`, vectorTests);
