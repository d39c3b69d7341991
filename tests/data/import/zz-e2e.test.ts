import { readdirSync, readFileSync, statSync } from 'node:fs';
import { it } from 'vitest';
import { loadTyped } from '../../../src/data/import/load-typed.ts';
import { typedTablesDdl } from '../../../src/data/import/typed-tables.ts';
import { inspectFile } from '../../../src/data/inspect.ts';
import { sharedPath } from '../../shared.ts';
import { engine } from '../engine.ts';

const say = (text: string) => process.stderr.write(`${text}\n`);
function walk(dir: string): string[] {
  return readdirSync(dir).flatMap((name) => {
    const path = `${dir}/${name}`;
    return statSync(path).isDirectory() ? walk(path) : path.endsWith('.csv') ? [path] : [];
  });
}
it('all', async () => {
  const db = await engine();
  for (const path of walk(sharedPath('')).filter((p) => !/ctn0094\/(visit|treatment)/.test(p))) {
    try {
      const bytes = readFileSync(path);
      const outcome = await inspectFile(db, {
        source: { name: path, size: bytes.length, content: new Blob([bytes]) } as never,
        fileNo: 1,
      });
      if (!('read' in outcome)) {
        say(`FAIL ${path} ${JSON.stringify(outcome).slice(0, 150)}`);
        continue;
      }
      for (const d of typedTablesDdl()) await db.execute(d);
      const r = await loadTyped(db, {
        rawTable: outcome.rawTable,
        fileNo: 1,
        columns: outcome.read.columns,
        mapping: outcome.suggestion.mapping,
      });
      const [n] = await db.query(`select count(*)::integer as n from ${outcome.rawTable}`);
      const ok = r.rowsKept + r.rowsSetAside === n?.n;
      const issues = await db.query(
        'select rule, field, count(*)::integer as n from cell_issue group by all order by n desc limit 4',
      );
      say(
        `${ok ? 'ok ' : 'BAD'} ${path.split('/shared/')[1]} ${outcome.suggestion.kind} ${r.rowsKept}+${r.rowsSetAside} ${JSON.stringify(outcome.suggestion.mapping.columns).slice(0, 200)} ${JSON.stringify(issues)}`,
      );
    } catch (error) {
      say(`ERR ${path} ${String(error).slice(0, 400)}`);
    }
  }
}, 900000);
