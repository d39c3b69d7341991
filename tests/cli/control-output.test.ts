import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { testWorld } from './world.ts';

const SAMPLE = 'data-samples/tidy-encounters.csv';
const NEW_BASE = { kind: 'rebase', measure: 'treatment-entry', date: '2025-03-01', note: 'Same-day visits' };
const PROJECT = JSON.parse(readFileSync('data-samples/sample-county.project.json', 'utf8'));
const TEXTS = { 'county.json': JSON.stringify({ ...PROJECT, limits: [NEW_BASE] }) };

async function control(...args: readonly string[]) {
  const { world, out, told } = testWorld(TEXTS);
  const exitCode = await main(['analyse', '--control', ...args], world);
  return { exitCode, out: out.join('\n'), told: told.join('\n') };
}

describe('control charts on the command line', () => {
  it('hold the same lines, signals and notes as the page, with the limits of the project', async () => {
    const { out, told } = await control(
      '--project',
      'county.json',
      '--metric',
      'treatment-entry-30d',
      '--metric',
      'death-365d',
      SAMPLE,
    );
    const records = JSON.parse(out);
    const [first, second] = [records[0], records.find(({ period }: { period: string }) => period === '2025-03')];
    expect([first.chart, first.period, first.rules]).toEqual(['p', '2024-01', '']);
    expect(first.centre).toBeLessThan(second.centre);
    expect(second.note).toBe('Limits anew from here: Same-day visits. Event: Same-day clinic appointments began.');
    expect(records.at(-1)).toMatchObject({ period: '2026-06', state: 'pending', centre: null });
    expect(told).toContain('Limits anew from Mar 2025 on (Same-day visits)');
    expect(told).toContain('death-365d: no control chart: single events would have to be shown');
    expect(new Set(records.map(({ metric }: { metric: string }) => metric))).toEqual(new Set(['treatment-entry-30d']));
  });

  it('of deaths are those of single events where nothing is hidden', async () => {
    const { out } = await control('--metric', 'death-365d', '--policy', 'off', '--format', 'csv', SAMPLE);
    const [head, ...lines] = out.split('\n');
    expect(head).toBe('metric,chart,period,value,numerator,denominator,pending,centre,lower,upper,rules,state,note');
    expect(lines.at(-1)).toMatch(/^death-365d,t,"Up to Jun 30, 2026",9,/);
    expect(lines).toHaveLength(46);
  });

  it.each([
    [['--metric', 'acceptance', '--by', 'year'], 'leave --by and --split out'],
    [[], 'needs at least one --metric'],
    [['--metric', 'acceptance', '--chart', 'pie'], '--chart takes one of auto, laney'],
  ])('refuse %j', async (args, sentence) => {
    const { exitCode, told } = await control(...args, SAMPLE);
    expect(exitCode).toBe(2);
    expect(told).toContain(sentence);
  });
});
