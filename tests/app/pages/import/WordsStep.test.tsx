import { describe, expect, it } from 'vitest';
import { withWord } from '../../../../src/app/pages/import/change-mapping.ts';
import { WordsStep } from '../../../../src/app/pages/import/WordsStep.tsx';
import type { ReadyFile } from '../../../../src/app/state.ts';
import { words } from '../../fake-app.tsx';
import { MIXED_CSV, readyFile } from '../../ready-file.ts';

function step(file: ReadyFile): string {
  return words(<WordsStep file={file} onChange={() => {}} />);
}

describe('what the words mean', async () => {
  const file = await readyFile('mixed.csv', MIXED_CSV);

  it('counts the words that nobody knows and asks for them first', () => {
    expect(step(file)).toMatch(
      /^3\. Words 1 word is not known and counts as not recorded\. Offered a referral \(column referred\) perhaps · 1 Not known Yes No Not recorded 2 words understood/,
    );
  });

  it('offers a meaning with its reason and takes none by itself', async () => {
    const text = step(await readyFile('a.csv', 'client_id,exit_reason\n1,Compleeted\n2,Died\n'));
    expect(text).toContain('1 word is not known');
    expect(text).toContain(
      'Take the suggestion Compleeted · 1 Perhaps “Completed”: it resembles “completed”. Not known',
    );
  });

  it('folds spellings into one row', async () => {
    const text = step(
      await readyFile('a.csv', 'client_id,exit_reason\n1,Gone elsewhere\n2,gone  elsewhere\n3,GONE ELSEWHERE\n'),
    );
    expect(text).toContain('Gone elsewhere · 3 Not known');
    expect(text).toContain('3 spellings Only “Gone elsewhere” · 1');
  });

  it('has a place for a codebook and for words that mean nothing in one column', () => {
    expect(step(file)).toContain('Use a codebook Paste it here or load it');
    expect(step(file)).toContain('Words that mean “not recorded” In columns of dates');
  });

  it('is content when every word has a meaning', () => {
    const said = { ...file, mapping: withWord(file.mapping, 'referred', 'perhaps', 'no') };
    expect(step(said)).toContain('Every word has a meaning.');
  });

  it('says so when there are no words to explain', async () => {
    expect(step(await readyFile('dates.csv', 'client_id,contact_date\n1,2025-01-03\n'))).toContain(
      'there are no words to explain',
    );
  });
});
