import { fileRules } from '../../../../src/domain/stats/file-rules.ts';
import type { ReferralRow } from '../../../../src/domain/stats/row-rules.ts';
import { isoDate } from '../../../../src/domain/units.ts';
import type { VectorAdapter } from './adapter.ts';
import { optionalText, text } from './read.ts';

function rowOf(input: unknown): ReferralRow {
  const date = (key: string) => {
    const found = optionalText(input, key);
    return found === undefined ? undefined : isoDate(found);
  };
  const reason = optionalText(input, 'reason');
  return {
    client: optionalText(input, 'client'),
    birth: date('dob'),
    referral: date('referral'),
    entry: date('entry'),
    discharge: date('discharge'),
    reason,
    died: reason === 'Death',
    lastContact: date('last_contact'),
  };
}

export const dataQualityRows: VectorAdapter = {
  file: 'data_quality_rows',
  run(_input, meta, { inputs, index }) {
    const context = { cutoff: isoDate(text(meta, 'cutoff')), programStart: isoDate(text(meta, 'program_start')) };
    return { rules: fileRules(inputs.map(rowOf), context)[index] };
  },
};
