import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Db } from '../../src/data/db/port.ts';
import { inspectFile } from '../../src/data/inspect.ts';
import { loadFiles, type MappedFile } from '../../src/data/load.ts';
import type { LoadStage } from '../../src/data/load-stage.ts';
import { assessQuality } from '../../src/data/quality/assess.ts';
import { assert } from '../../src/domain/assert.ts';
import { isoDate } from '../../src/domain/units.ts';
import { engine } from './engine.ts';

const asOf = isoDate('2026-06-30');

async function brought(db: Db, names: readonly string[]): Promise<readonly MappedFile[]> {
  const files: MappedFile[] = [];
  for (const [index, name] of names.entries()) {
    const content = new Uint8Array(readFileSync(new URL(`../../data-samples/${name}`, import.meta.url)));
    const inspection = await inspectFile(db, {
      source: { name, size: content.byteLength, content },
      fileNo: index + 1,
    });
    assert('read' in inspection, `${name} is read`);
    files.push({ inspection, mapping: inspection.suggestion.mapping });
  }
  return files;
}

/** Everything a load and the rules on rows leave behind. */
async function outcome(db: Db, files: readonly MappedFile[], rowsAtOnce?: number) {
  const stages: LoadStage[] = [];
  const options = rowsAtOnce === undefined ? {} : { rowsAtOnce };
  const onStage = (stage: LoadStage) => void stages.push(stage);
  const loaded = await loadFiles(db, { files, today: isoDate('2026-07-15'), asOf, onStage, ...options });
  const report = await assessQuality(db, loaded, { files, asOf, programStart: isoDate('2023-01-01'), ...options });
  const rows = (table: string) =>
    db.query(`select sum(hash(told))::varchar as rows_hash, count(*)::integer as row_count from ${table} as told`);
  return {
    stages,
    left: {
      loaded: { ...loaded, groups: [...loaded.groups], mappedFields: [...loaded.mappedFields] },
      report,
      // People are numbered piece by piece.
      episodes: await rows('(select * exclude (person_no) from episode)'),
      findings: await rows('quality_finding'),
      setAside: await rows('set_aside'),
      cells: await rows('cell_issue'),
    },
  };
}

describe.each([
  ['a messy export', ['ehr-export.csv']],
  [
    'encounters, admissions and follow-ups',
    ['joined-encounters.csv', 'joined-admissions.csv', 'joined-follow-ups.csv'],
  ],
])('a load of %s in many small pieces', (_, names) => {
  let db: Db;
  let files: readonly MappedFile[];
  beforeAll(async () => {
    db = await engine();
    files = await brought(db, names);
  });

  it('leaves the same episodes, findings and ledger as one in one piece, and names each piece', async () => {
    const whole = await outcome(db, files);
    const pieces = await outcome(db, files, 500);
    expect(pieces.left).toEqual(whole.left);
    const told = pieces.stages.map(({ stage }) => stage);
    expect(new Set(told)).toEqual(new Set(['learning', 'typing', 'referrals', 'episodes', 'describing']));
    const named = (stage: LoadStage['stage']) => told.filter((one) => one === stage).length;
    expect([named('learning'), named('typing') > names.length, named('episodes') > 3]).toEqual([
      names.length,
      true,
      true,
    ]);
  });
});
