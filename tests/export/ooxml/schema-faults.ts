import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { asList, asRecord } from '../../../src/domain/record.ts';

/**
 * What the schemas of Office (ECMA-376 with its later editions, as the Open XML SDK holds them) have against a file:
 * part and sentence. `null` where the SDK's program `ooxml-validator` is not installed.
 */
export function schemaFaults(bytes: Uint8Array, ending: 'pptx' | 'docx' | 'xlsx'): readonly string[] | null {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-schema-'));
  try {
    const file = join(folder, `file.${ending}`);
    writeFileSync(file, bytes);
    const { stdout, error } = spawnSync('ooxml-validator', [file], { encoding: 'utf8', timeout: 60_000 });
    if (error !== undefined) return null;
    const errors = asList(asRecord(JSON.parse(stdout))?.errors) ?? [];
    return errors.map((one) => `${asRecord(one)?.path}: ${asRecord(one)?.description}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
