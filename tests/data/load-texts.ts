import type { Mapping } from '../../src/data/import/mapping.ts';
import { inspectFile } from '../../src/data/inspect.ts';
import { loadFiles, type MappedFile } from '../../src/data/load.ts';
import type { Loaded } from '../../src/data/workspace.ts';
import { assert } from '../../src/domain/assert.ts';
import { DEFAULT_RULES, type EpisodeRules } from '../../src/domain/episode-rules.ts';
import { isoDate } from '../../src/domain/units.ts';
import { engine } from './engine.ts';

export interface TextFile {
  readonly name?: string;
  readonly text: string | Uint8Array;
  /** Changes to the suggested mapping. */
  readonly mapping?: (suggested: Mapping) => Mapping;
}

interface TextsOptions {
  readonly asOf?: string;
  readonly rules?: Partial<EpisodeRules>;
  readonly secret?: string;
}

/** Reads and loads files given as text, with the mapping the product suggests unless a test changes it. */
export async function loadTexts(files: readonly TextFile[], options: TextsOptions = {}) {
  const db = await engine();
  const mapped: MappedFile[] = [];
  for (const [index, { name, text, mapping }] of files.entries()) {
    const content = typeof text === 'string' ? new TextEncoder().encode(text) : text;
    const source = { name: name ?? `file-${index + 1}.csv`, size: content.byteLength, content };
    const inspection = await inspectFile(db, { source, fileNo: index + 1 });
    assert('read' in inspection, `${source.name} is read`);
    const suggested = inspection.suggestion.mapping;
    mapped.push({ inspection, mapping: mapping === undefined ? suggested : mapping(suggested) });
  }
  const loaded: Loaded = await loadFiles(db, {
    files: mapped,
    today: isoDate('2026-07-15'),
    asOf: isoDate(options.asOf ?? '2026-06-30'),
    rules: { ...DEFAULT_RULES, ...options.rules },
    personSecret: options.secret ?? 'a secret of the test',
  });
  return { db, loaded, files: mapped };
}
