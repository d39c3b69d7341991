import type { Mapping } from '../../../src/data/import/mapping.ts';
import { inspectFile } from '../../../src/data/inspect.ts';
import { loadFiles, type MappedFile } from '../../../src/data/load.ts';
import { assessQuality, type QualityReport } from '../../../src/data/quality/assess.ts';
import type { Loaded } from '../../../src/data/workspace.ts';
import { assert } from '../../../src/domain/assert.ts';
import { type IsoDate, isoDate } from '../../../src/domain/units.ts';
import { engine } from '../engine.ts';

export interface TextFile {
  readonly name: string;
  readonly text: string;
  /** Field to header, beside or instead of what is suggested. */
  readonly columns?: Readonly<Record<string, string>>;
}

interface Settings {
  readonly asOf?: string;
  readonly programStart?: string;
  readonly today?: string;
}

export interface Assessed {
  readonly loaded: Loaded;
  readonly files: readonly MappedFile[];
  readonly report: QualityReport;
}

/** Reads, maps, loads and assesses files as the import page does. */
export async function assessed(texts: readonly TextFile[], settings: Settings = {}): Promise<Assessed> {
  const db = await engine();
  const files: MappedFile[] = [];
  for (const [index, { name, text, columns = {} }] of texts.entries()) {
    const content = new TextEncoder().encode(text);
    const inspection = await inspectFile(db, { source: { name, size: content.length, content }, fileNo: index + 1 });
    assert('read' in inspection, `${name} is read`);
    files.push({ inspection, mapping: withColumns(inspection.suggestion.mapping, columns) });
  }
  const asOf = dateOrNull(settings.asOf);
  const loaded = await loadFiles(db, { files, today: isoDate(settings.today ?? '2030-01-01'), asOf });
  const report = await assessQuality(db, loaded, {
    files,
    asOf: asOf ?? loaded.suggestedAsOf,
    programStart: dateOrNull(settings.programStart),
  });
  return { loaded, files, report };
}

function withColumns(mapping: Mapping, columns: Readonly<Record<string, string>>): Mapping {
  const taken = new Set(Object.values(columns));
  const rest = Object.entries(mapping.columns).filter(([, header]) => !taken.has(header));
  return { ...mapping, columns: { ...Object.fromEntries(rest), ...columns } };
}

function dateOrNull(text: string | undefined): IsoDate | null {
  return text === undefined ? null : isoDate(text);
}
