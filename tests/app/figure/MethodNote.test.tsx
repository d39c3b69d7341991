import { describe, expect, it } from 'vitest';
import { MethodNote } from '../../../src/app/figure/MethodNote.tsx';
import { figureMessages } from '../../../src/app/messages/figure.ts';
import { textsOf } from '../../ui/markup.ts';

describe('MethodNote', () => {
  it('explains every term and shows the statement as it was run', () => {
    const method = { method: [{ term: 'Interval', text: 'Wilson.' }], sql: 'select period\nfrom cohort' };
    expect(textsOf(<MethodNote figure={method} messages={figureMessages} />)).toEqual([
      'Interval',
      'Wilson.',
      figureMessages.statement,
      'select period\nfrom cohort',
    ]);
  });

  it('shows no empty statement', () => {
    expect(textsOf(<MethodNote figure={{ method: [], sql: '' }} messages={figureMessages} />)).toEqual([]);
  });
});
