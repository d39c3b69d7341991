import { describe, expect, it } from 'vitest';
import { fileRoles } from '../../src/data/file-roles.ts';

function roles(...files: readonly (readonly string[])[]) {
  return [
    ...fileRoles(
      new Map(files.map((fields, index) => [index + 1, { kind: 'client-level' as const, fields: new Set(fields) }])),
    ).roles.values(),
  ];
}

describe('the role of a file', () => {
  it.each<readonly [string, readonly (readonly string[])[], readonly string[]]>([
    ['one wide file', [['person_id', 'encounter_date', 'entry_date', 'exit_date']], ['contact']],
    [
      'encounters, admissions and follow-ups',
      [['encounter_date'], ['entry_date', 'exit_date'], ['last_contact_date', 'status_90']],
      ['contact', 'admission', 'follow-up'],
    ],
    ['discharge records alone', [['person_id', 'exit_reason']], ['contact']],
    ['admissions and follow-ups without encounters', [['entry_date'], ['status_90']], ['contact', 'follow-up']],
    ['follow-ups alone', [['status_90']], ['contact']],
    ['answers without a day alone', [['person_id', 'accepted']], ['contact']],
    [
      'lists of people alone',
      [
        ['person_id', 'program'],
        ['person_id', 'race', 'age'],
      ],
      ['person', 'person'],
    ],
    [
      'a list of people beside answers',
      [
        ['person_id', 'race'],
        ['person_id', 'accepted'],
      ],
      ['person', 'contact'],
    ],
  ])('in %s', (_, files, expected) => {
    expect(roles(...files)).toEqual(expected);
  });
});
