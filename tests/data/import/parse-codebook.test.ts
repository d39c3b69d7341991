import { describe, expect, it } from 'vitest';
import { parseCodebook } from '../../../src/data/import/parse-codebook.ts';

/** `variable code label` of each entry. */
function entries(text: string): readonly string[] {
  return parseCodebook(text).map(({ variable, code, label }) => `${variable ?? '*'} ${code} ${label}`);
}

const REASONS = ['* 1 Completed', '* 2 Dropped out', '* -9 Not recorded'];

describe('a codebook', () => {
  it.each([
    ['code,label\n1,Completed\n2,Dropped out\n-9,Not recorded\n'],
    ['1,Completed\r\n2,Dropped out\r\n-9,Not recorded'],
    ['Value\tMeaning\n1\tCompleted\n2\tDropped out\n-9\tNot recorded'],
    ['1;Completed\n2;Dropped out\n-9;Not recorded'],
    ['1=Completed; 2=Dropped out; -9=Not recorded'],
    ['1=Completed, 2=Dropped out, -9=Not recorded'],
    ['1 = "Completed"\n2 = "Dropped out"\n\n-9 = "Not recorded"'],
    ['1: Completed\n2: Dropped out\n-9: Not recorded'],
    ['1 - Completed\n2 - Dropped out\n-9 - Not recorded'],
    ['1) Completed\n2) Dropped out\n-9) Not recorded'],
    ['1. Completed\n2. Dropped out\n-9. Not recorded'],
    ['1 Completed\n2 Dropped out\n-9 Not recorded'],
    ['\uFEFF"code","label"\n"1","Completed"\n"2","Dropped out"\n"-9","Not recorded"'],
  ])('is read from %j', (text) => {
    expect(entries(text)).toEqual(REASONS);
  });

  it('may tell the columns its codes belong to, each once or in every row', () => {
    const expected = ['REASON 1 Completed', 'REASON 2 Dropped out', 'GENDER 1 Male'];
    expect(entries('Variable,Value,Label\nREASON,1,Completed\n,2,Dropped out\nGENDER,1,Male')).toEqual(expected);
    expect(entries('variable,code,label\nREASON,1,Completed\nREASON,2,Dropped out\nGENDER,1,Male')).toEqual(expected);
  });

  it('keeps commas, quotes and line breaks within a label', () => {
    expect(entries('code,label\n1,"Left, against ""advice"""\n2,"Moved\naway"')).toEqual([
      '* 1 Left, against "advice"',
      '* 2 Moved\naway',
    ]);
    expect(entries('1=Left, by choice; 2=Moved')).toEqual(['* 1 Left, by choice', '* 2 Moved']);
  });

  it('may be a REDCap data dictionary', () => {
    const dictionary = `"Variable / Field Name","Form Name","Section Header","Field Type","Field Label","Choices, Calculations, OR Slider Labels"
record_id,form_1,,text,"Record ID",
why,form_1,,radio,"Reason for exit","1, Completed | 2, Left, by choice | 3, Died"
total,form_1,,calc,"Total","[a] + 1, 2 | 3"
seen,form_1,,yesno,"Seen?",
`;
    expect(entries(dictionary)).toEqual([
      'why 1 Completed',
      'why 2 Left, by choice',
      'why 3 Died',
      'seen 1 Yes',
      'seen 0 No',
    ]);
    expect(parseCodebook(dictionary)[0]?.question).toBe('Reason for exit');
    expect(
      entries(
        'field_name,form_name,field_type,field_label,select_choices_or_calculations\nwhy,f,dropdown,Why,"a, Completed"',
      ),
    ).toEqual(['why a Completed']);
  });

  it.each(['', '   ', 'Completed', 'https://example.org', 'a sentence that explains nothing at all'])(
    'is not %j',
    (text) => {
      expect(parseCodebook(text)).toEqual([]);
    },
  );
});
