import Papa from 'papaparse';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { forgetViews } from '../../src/data/differencing/withhold.ts';
import type { Project } from '../../src/data/project.ts';
import { projectText } from '../../src/data/project-file.ts';
import { DEFAULT_REPORT } from '../../src/domain/report-choices.ts';
import { isoDate } from '../../src/domain/units.ts';
import { engine } from '../data/engine.ts';
import { contentsOf, textOf } from '../data/import/containers/unpacking.ts';
import { testWorld } from './world.ts';

vi.setConfig({ testTimeout: 180_000 });

const FILE = 'data-samples/tidy-encounters.csv';

const PROJECT: Project = {
  throughline: 1,
  name: 'Harbor County',
  asOf: isoDate('2026-06-30'),
  policy: 'cms',
  events: [],
  files: [],
  report: { ...DEFAULT_REPORT, title: 'Year one' },
  funder: { side: 'before', items: { staff: { count: 3, of: null, note: '=two since May' } } },
};

afterEach(async () => forgetViews(await engine()));

async function run(args: readonly string[], project: Project = PROJECT) {
  const { world, told, bytes } = testWorld({ 'p.json': projectText(project) });
  const exitCode = await main(['report', '--project', 'p.json', ...args], world);
  return { exitCode, told, bytes };
}

async function rowsOf(bytes: Uint8Array | undefined, sheet: string): Promise<readonly (readonly string[])[]> {
  if (bytes === undefined) throw new Error('something is written');
  const { tables } = await contentsOf('report.xlsx', bytes);
  const found = tables.find(({ name }) => name.endsWith(sheet));
  return Papa.parse<string[]>((await textOf(found)).trimEnd()).data;
}

describe('report --kind workbook', () => {
  it('writes the numbers that analyse prints', async () => {
    const first = await run(['--kind', 'workbook', '--out', 'all.xlsx', FILE]);
    expect(first.exitCode, first.told.join('\n')).toBe(0);
    expect(first.told.join('\n'), 'the project says the title').toContain('all.xlsx is written: Year one.');
    const rows = await rowsOf(first.bytes['all.xlsx'], '1 All measures');
    const { world, out } = testWorld();
    await main(
      ['analyse', '--as-of', '2026-06-30', '--metric', 'treatment-entry-30d', '--metric', 'acceptance', FILE],
      world,
    );
    const told: readonly { numerator: number; denominator: number; pending: number }[] = JSON.parse(out.join('\n'));
    const cells = (label: string) => rows.find(([name]) => name === label)?.slice(1, 3);
    expect([cells('Treatment entry within 30 days'), cells('Acceptance')]).toEqual(
      told.map(({ numerator, denominator }) => [String(numerator), String(denominator)]),
    );
  });
});

/** The people who entered treatment, as an earlier release told them: three fewer. */
function releaseOf(entered: number): NonNullable<Project['releases']>[number] {
  const place = { where: [], from: null, to: null, period: 'all' };
  const definition = JSON.stringify([null, {}]);
  return {
    day: isoDate('2026-06-01'),
    asOf: isoDate('2026-05-31'),
    label: 'Everybody',
    numbers: [{ measure: 'people-entered', definition, ...place, numerator: null, denominator: entered - 3 }],
  };
}

describe('report --kind funder', () => {
  const form = async (args: readonly string[] = [], project = PROJECT) => {
    await forgetViews(await engine());
    const told = await run(
      ['--kind', 'funder', '--out', 'form.csv', '--title', 'Form of 2026', ...args, FILE],
      project,
    );
    expect(told.exitCode, told.told.join('\n')).toBe(0);
    const text = new TextDecoder().decode(told.bytes['form.csv']);
    const rows = Papa.parse<string[]>(text, { comments: '#' }).data;
    return { ...told, text, item: (asks: string) => rows.find((row) => row[1]?.startsWith(asks)) };
  };

  it('fills the form, holds back what an earlier release forbids, and lets it out when told', async () => {
    const plain = await form();
    expect(plain.text.startsWith('# Form of 2026\n# Harbor County\n')).toBe(true);
    expect(plain.item('Full-time staff')?.slice(2, 7)).toEqual(['3', '', '', '', 'County, typed in']);
    expect(plain.item('Full-time staff')?.[7]).toContain('County: =two since May');
    expect(plain.item('Referrals that led')?.[6]).toBe('Files');
    expect(plain.text).not.toMatch(/^=|,=/m);

    const entered = Number(plain.item('People enrolled in diversion before')?.[2]?.replaceAll(',', ''));
    const project = { ...PROJECT, releases: [releaseOf(entered)] };
    const held = await form([], project);
    expect(held.item('People enrolled in diversion before')?.[2]).toBe('Hidden');
    const sentences = held.told.join('\n');
    expect(sentences).toContain('Held back: How many people entered treatment? (people-entered)');
    expect(sentences).toContain('the release of Jun 1, 2026');
    expect(sentences).toContain('Add --allow people-entered,enrolled-before if');

    const allowed = await form(['--allow', 'people-entered,enrolled-before'], project);
    expect(allowed.text).toBe(plain.text);
  });
});

describe('a call that cannot be carried out', () => {
  it.each([
    [['--kind', 'brief', '--out', 'a.pdf', FILE], /open the project, make it on the Report page and print it to PDF/],
    [['--kind', 'poem', '--out', 'a.pdf', FILE], /--kind takes one of board, brief/],
    [['--kind', 'workbook', '--out', 'a.pdf', FILE], /ends in \.xlsx, not to "a\.pdf"/],
    [['--kind', 'workbook', FILE], /needs --out FILE\.xlsx/],
    [['--kind', 'workbook', '--out', 'a.xlsx'], /at least one file/],
    [['--kind', 'workbook', '--out', 'a.xlsx', '--policy', 'off', FILE], /always hidden/],
    [['--kind', 'workbook', '--out', 'a.xlsx', '--words', '9', FILE], /--words takes one of 250/],
    [['--kind', 'workbook', '--out', 'a.xlsx', '--trends', 'luck', FILE], /no metric "luck"/],
  ])('is refused with a sentence: %s', async (args, sentence) => {
    const { world, told, bytes } = testWorld();
    expect(await main(['report', ...args], world)).toBe(2);
    expect(told.join('\n')).toMatch(sentence);
    expect(bytes).toEqual({});
  });
});
