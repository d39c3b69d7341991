import { readFile } from 'node:fs/promises';
import { beforeAll, expect, it } from 'vitest';
import { compareFiles } from '../../../src/data/compare/compare-files.ts';
import type { Comparison } from '../../../src/data/compare/comparison.ts';
import { inspectFile } from '../../../src/data/inspect.ts';
import type { MappedFile } from '../../../src/data/load.ts';
import { parseProject } from '../../../src/data/project-file.ts';
import { inspectByRecipe } from '../../../src/data/recipes/inspect-by-recipe.ts';
import { describeWithShared, sharedPath } from '../../shared.ts';
import { engine } from '../engine.ts';

const FOLDER = 'real/winnipeg-naloxone';

async function read(name: string, fileNo: number, change: (text: string) => string = (text) => text) {
  const text = change(await readFile(sharedPath(FOLDER, name), 'utf8'));
  const content = new TextEncoder().encode(text);
  const project = parseProject(
    await readFile(new URL('../../projects/winnipeg-naloxone.project.json', import.meta.url), 'utf8'),
  );
  if (!project.ok) throw new Error('the project is refused');
  const db = await engine();
  const { outcome, match } = await inspectByRecipe({
    name,
    recipes: project.project,
    inspect: (override) => inspectFile(db, { source: { name, size: content.length, content }, override, fileNo }),
  });
  if (!('read' in outcome) || match === null) throw new Error(`${name} was not read by its recipe`);
  const file: MappedFile = { inspection: outcome, mapping: match.mapping };
  return { file, match };
}

function numbers({ rows, people }: Comparison) {
  return { rows, people };
}

describeWithShared(FOLDER, 'two exports of one ambulance service', () => {
  let older: MappedFile;
  let newer: MappedFile;
  beforeAll(async () => {
    older = (await read('narcan_2023-12-01.csv', 81)).file;
    newer = (await read('narcan_2024-04-30.csv', 82)).file;
  });

  it('share 19,905 rows, and 1,172 are new, by incident, date and patient', async () => {
    const comparison = await compareFiles(await engine(), { older, newer });
    expect(numbers(comparison)).toEqual({
      rows: { unchanged: 19_905, changed: 0, added: 1_172, vanished: 0 },
      people: null,
    });
    expect(comparison.key).toEqual({
      columns: ['incident_number', 'dispatch_date', 'patient_number'],
      isUnique: true,
      isChosen: false,
    });
    expect(comparison.newest).toEqual({ older: '2023-11-30', newer: '2024-04-29' });
    expect(comparison.listed).toHaveLength(1_172);
  });

  it('share the same rows by all cells, and by incident and patient', async () => {
    for (const key of [[], ['incident_number', 'patient_number']]) {
      const { rows } = await compareFiles(await engine(), { older, newer, key });
      expect(rows).toEqual({ unchanged: 19_905, changed: 0, added: 1_172, vanished: 0 });
    }
  });

  it('share 19,905 people where incident and patient together say who a person is', async () => {
    const columns = ['incident_number', 'patient_number'];
    const composite = ({ inspection, mapping }: MappedFile): MappedFile => ({
      inspection,
      mapping: { ...mapping, combined: { person_id: { how: 'joined', columns } } },
    });
    const files = { older: composite(older), newer: composite(newer) };
    const { key, people } = await compareFiles(await engine(), files);
    expect(people).toEqual({ unchanged: 19_905, changed: 0, added: 1_172, vanished: 0 });
    expect([...key.columns].sort()).toEqual(['dispatch_date', 'incident_number', 'patient_number']);
  });

  it('share them also when a header is misspelt and a first column is new', async () => {
    const { file, match } = await read('narcan_2024-04-30.csv', 83, (text) =>
      text
        .replace('incident_number', 'id,Incident Number')
        .replace('narcan_administrations', 'naxolone_administrations')
        .split(/\n(?=\d)/)
        .map((line, row) => (row === 0 ? line : `${row},${line}`))
        .join('\n'),
    );
    expect(match.pairs.filter(({ how }) => how !== 'exact')).toEqual([
      { was: 'incident_number', now: 'Incident Number', how: 'normalised' },
      { was: 'narcan_administrations', now: 'naxolone_administrations', how: 'alike' },
    ]);
    const comparison = await compareFiles(await engine(), { older, newer: file });
    expect(comparison.rows).toEqual({ unchanged: 19_905, changed: 0, added: 1_172, vanished: 0 });
    expect(comparison.addedColumns).toEqual(['id']);
  });
});
