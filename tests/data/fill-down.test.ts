import { beforeAll, describe, expect, it } from 'vitest';
import { inspectFile } from '../../src/data/inspect.ts';
import type { Inspection } from '../../src/data/workspace.ts';
import { engine } from './engine.ts';

const BLOCKS =
  'Agency,Client ID,Encounter Date\nRiverton PD,101,01/15/2025\n,102,01/16/2025\n,103,01/17/2025\nEastside FD,201,01/18/2025\n,202,01/19/2025\nWestville EMS,301,02/19/2025\n';

async function inspected(text: string, override = {}): Promise<Inspection> {
  const content = new TextEncoder().encode(text);
  const source = { name: 'blocks.csv', size: content.byteLength, content };
  const found = await inspectFile(await engine(), { source, fileNo: 1, override });
  if (!('read' in found)) throw new Error('the file is read');
  return found;
}

function rules({ read }: Inspection): readonly string[] {
  return read.issues.map(({ rule }) => rule);
}

describe('values written in the first row of a block', () => {
  beforeAll(engine);

  it('are offered for the rows below and not repeated unasked', async () => {
    const found = await inspected(BLOCKS);
    expect(rules(found)).toEqual(['block-values']);
    expect(found.profile.columns[0]).toMatchObject({ filled: 3 });
  });

  it('are repeated where a person says so, in the table and in the preview', async () => {
    const found = await inspected(BLOCKS, { fillDown: ['Agency'] });
    expect(rules(found)).toEqual(['filled-down']);
    expect(found.profile.columns[0]?.values).toEqual([
      { value: 'Riverton PD', count: 3 },
      { value: 'Eastside FD', count: 2 },
      { value: 'Westville EMS', count: 1 },
    ]);
    expect(found.read.preview[2]).toEqual(['Riverton PD', '103', '01/17/2025']);
  });

  it('are not seen where values come back, the first row is empty, or few cells are', async () => {
    expect(rules(await inspected(`${BLOCKS}Riverton PD,302,02/20/2025\n`))).toEqual([]);
    expect(rules(await inspected(BLOCKS.replace('Riverton PD,', ',')))).toEqual([]);
    expect(rules(await inspected('Agency,Client ID\nA,1\nB,2\nC,3\n,4\n'))).toEqual([]);
  });
});
