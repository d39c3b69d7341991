import { describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { testWorld } from './world.ts';

describe('analyse of several files', () => {
  it('tells on standard error how they were joined and what was counted', async () => {
    const { world, told, out } = testWorld({
      'encounters.csv':
        'client_id,encounter_date,drug,referred\n11,2025-01-01,a,Yes\n11,2025-01-01,b,Yes\n12,2025-01-05,a,Yes\n',
      'admissions.csv': 'client_id,entry_date\n11,2025-01-10\n19,2025-01-10\n',
    });
    const metric = ['--metric', 'treatment-entry-30d', '--policy', 'off', '--as-of', '2025-06-30'];
    expect(await main(['analyse', ...metric, 'encounters.csv', 'admissions.csv'], world)).toBe(0);
    expect(told.join('\n')).toContain('1 of 2 admissions in admissions.csv belongs to a contact in encounters.csv.');
    expect(told.join('\n')).toContain('1 admission about people whom encounters.csv does not have (row 3).');
    expect(told.join('\n')).toContain('The contacts are 3 rows, 2 encounters, 2 people.');
    expect(JSON.parse(out.join('\n'))).toMatchObject([{ numerator: 1, denominator: 2 }]);
  });

  it('reads an event log and a list of visits beside each other', async () => {
    const { world, out } = testWorld({
      'log.csv':
        'client_id,event,event_date\n11,Encounter,2025-01-01\n11,Referral,2025-01-02\n12,Encounter,2025-01-01\n12,Referral,2025-01-03\n',
      'visits.csv':
        'client_id,service_date\n11,2025-01-05\n11,2025-01-20\n11,2025-02-10\n13,2025-01-05\n13,2025-01-09\n',
    });
    const metric = ['--metric', 'treatment-entry-30d', '--policy', 'off', '--as-of', '2025-06-30'];
    expect(await main(['analyse', ...metric, 'log.csv', 'visits.csv'], world)).toBe(0);
    expect(JSON.parse(out.join('\n'))).toMatchObject([{ numerator: 1, denominator: 2 }]);
  });

  it('refuses monthly counts beside rows about people', async () => {
    const { world, told } = testWorld({
      'log.csv':
        'client_id,event,event_date\n11,Encounter,2025-01-01\n11,Referral,2025-01-02\n12,Encounter,2025-01-01\n',
      'counts.csv': 'month,encountered,referred\n2025-01,40,20\n2025-02,50,30\n',
    });
    expect(await main(['analyse', 'log.csv', 'counts.csv'], world)).toBe(2);
    expect(told.join('\n')).toContain('cannot be taken together');
  });
});
