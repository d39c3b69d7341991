import { describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { testWorld } from './world.ts';

const CSV = `client_id,referral_date,entry_date,already_in_treatment
1,2025-01-01,2025-01-05,No
2,2025-01-01,,No
3,2025-01-01,,Yes
`;

async function analysed(...args: readonly string[]) {
  const { world, out, told } = testWorld({ 'a.csv': CSV });
  const exitCode = await main(
    ['analyse', '--policy', 'off', '--as-of', '2026-01-01', '--metric', 'treatment-entry-30d', ...args, 'a.csv'],
    world,
  );
  return exitCode === 0 ? JSON.parse(out.join('\n')) : told.at(-1);
}

describe('definitions on the command line', () => {
  it('are those of the catalogue at rest', async () => {
    expect(await analysed()).toMatchObject([{ metric: 'treatment-entry-30d', numerator: 1, denominator: 2 }]);
  });

  it('can be set one by one, and the result says so in its name', async () => {
    expect(await analysed('--define', 'treatment-entry.already=met')).toMatchObject([
      { metric: 'treatment-entry-30d--already-met', numerator: 2, denominator: 3 },
    ]);
  });

  it('can be a preset', async () => {
    expect(await analysed('--preset', 'nc-settlement')).toMatchObject([
      { metric: 'treatment-entry-30d--already-counted-episodes-every', unit: 'referral', denominator: 3 },
    ]);
  });

  it.each([
    [['--preset', 'made-up'], 'There is no preset "made-up". Presets are throughline, hedis-iet'],
    [['--define', 'treatment-entry.gap=7'], 'treatment-entry has already, cleanDays, died, episodes, lagDays.'],
    [['--define', 'entry'], 'Measures are referral-rate, acceptance, treatment-entry,'],
    [['--define', 'people-entered.died=met'], 'people-entered has no switches.'],
  ])('%j is refused with what there is', async (args, sentence) => {
    expect(await analysed(...args)).toContain(sentence);
  });
});
