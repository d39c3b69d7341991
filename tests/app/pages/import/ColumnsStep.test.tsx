import { describe, expect, it } from 'vitest';
import { answerable } from '../../../../src/app/pages/import/answerable.ts';
import { ColumnsStep } from '../../../../src/app/pages/import/ColumnsStep.tsx';
import type { ReadyFile } from '../../../../src/app/state.ts';
import { words } from '../../fake-app.tsx';
import { MIXED_CSV, readyFile } from '../../ready-file.ts';

function step(file: ReadyFile): string {
  return words(<ColumnsStep file={file} now={answerable(file.mapping.kind, [file])} onChange={() => {}} />);
}

describe('which column holds what', async () => {
  const mixed = await readyFile('mixed.csv', MIXED_CSV);

  it('says how sure each match is and why, and what waits for the others', () => {
    const shown = step(mixed);
    expect(shown).toContain('Sure. The column has the name of the field.');
    expect(shown).toContain('Would open more charts');
    expect(shown).toContain('Accepted Needed for acceptance.');
  });

  it('lists what is not used and what would name people', () => {
    expect(step(mixed)).toContain('Columns that are not used (1) shade');
    expect(step(mixed)).toContain('client_name: seems to hold names of people');
  });

  it('says so when nothing could be matched', async () => {
    expect(step(await readyFile('colours.csv', 'shade,hue\nred,12.5\nblue,13.5\n'))).toContain(
      'None of the 2 columns of colours.csv could be matched',
    );
  });

  it.each([
    ['events', 'This looks like a log'],
    ['visits', 'This looks like a list of visits'],
    ['unknown', 'Nothing in this file tells what one row is.'],
  ] as const)('warns of files whose rows are something else: %s', (kind, sentence) => {
    const suggestion = { ...mixed.inspection.suggestion, kind };
    expect(step({ ...mixed, inspection: { ...mixed.inspection, suggestion } })).toContain(sentence);
    expect(step(mixed)).not.toContain(sentence);
  });
});
