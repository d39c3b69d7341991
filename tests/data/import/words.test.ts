import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sqlText } from '../../../src/data/db/sql-text.ts';
import {
  evenedWord,
  evenedWordSql,
  isCountColumn,
  meaningOf,
  missingWords,
  wordMeanings,
} from '../../../src/data/import/words.ts';
import type { FieldDefinition } from '../../../src/domain/schema/field.ts';
import { fieldsOf } from '../../../src/domain/schema/fields.ts';
import { describeWithShared, sharedPath } from '../../shared.ts';
import { engine } from '../engine.ts';

function field(name: string): FieldDefinition {
  const found = fieldsOf('client-level').get(name);
  if (found === undefined) throw new Error(`no field ${name}`);
  return found;
}

describe('evenedWord', () => {
  it.each([
    ['Court/criminal justice', 'court criminal justice'],
    ['  Walk-in  (self) ', 'walk in self'],
    ["DON'T KNOW", 'don t know'],
    ['N/A', 'n a'],
    ['?', ''],
    ['1.0', '1'],
    ['-9', '-9'],
    ['-1', '-1'],
    ['10', '10'],
    ['Sí', 'sí'],
    ['Rehab Long-term (>30 days)', 'rehab long term 30 days'],
  ])('of "%s" is "%s"', (text, evened) => {
    expect(evenedWord(text)).toBe(evened);
  });
});

describe('evenedWordSql', () => {
  const texts = [
    'Court/criminal justice',
    "DON'T KNOW",
    '-9',
    '1.0',
    '1.50',
    '?',
    'Sí',
    'ÀÉ',
    'a_b',
    '１',
    'x\u0301y',
    '1,604',
  ];

  it.each(texts)('evens "%s" as JavaScript does', async (text) => {
    const db = await engine();
    const [row] = await db.query(`select ${evenedWordSql(sqlText(text))} as word`);
    expect(row?.word).toBe(evenedWord(text));
  });
});

describeWithShared('torture/blns', 'evenedWordSql on hostile strings', () => {
  it('evens each as JavaScript does', async () => {
    const strings: readonly string[] = JSON.parse(readFileSync(sharedPath('torture', 'blns', 'blns.json'), 'utf8'));
    const trimmed = strings.map((text) => text.trim());
    const db = await engine();
    const rows = await db.query(
      `select ${evenedWordSql('word')} as word from (values ${trimmed.map((text, place) => `(${place}, ${sqlText(text)})`).join(', ')}) as given(place, word) order by place`,
    );
    const differing = trimmed.filter((text, place) => rows[place]?.word !== evenedWord(text));
    expect(rows).toHaveLength(strings.length);
    expect(differing).toEqual([]);
  });
});

describe('missingWords', () => {
  it('are words in every type, but 99 only where a number is a code', () => {
    for (const type of ['id', 'date', 'flag', 'coded', 'category', 'number'] as const) {
      expect(missingWords(type)).toEqual(expect.arrayContaining(['', 'unknown', 'n a', '-9']));
    }
    expect(missingWords('coded')).toContain('99');
    expect(missingWords('id')).not.toContain('99');
    expect(missingWords('number')).not.toContain('99');
  });

  it('never hold 0 or 1', () => {
    expect(missingWords('flag')).not.toContain('0');
    expect(missingWords('coded')).not.toContain('1');
  });
});

describe('meaningOf', () => {
  const accepted = wordMeanings(field('accepted'));

  it.each([
    ['Yes', 'yes'],
    [' NO ', 'no'],
    ['1', 'yes'],
    ['0', 'no'],
    ['refused', 'no'],
    ['unknown', 'unknown'],
    ['', 'unknown'],
    ['-9', 'unknown'],
    ['perhaps', undefined],
    ['-1', undefined],
  ])('of "%s" as an answer to an offer is %s', (word, code) => {
    expect(meaningOf(word, accepted)).toBe(code);
  });

  it('knows the codes and labels of a coded field as words', () => {
    const reasons = wordMeanings(field('exit_reason'));
    expect(['dropped-out', 'Ended by the provider', 'AMA', 'refused'].map((word) => meaningOf(word, reasons))).toEqual([
      'dropped-out',
      'terminated',
      'dropped-out',
      'unknown',
    ]);
  });

  it('takes what the county said first, the exact word before the evened one', () => {
    const said = wordMeanings(field('exit_reason'), { '<5': 'lost', '>5': 'completed', AMA: 'other' });
    expect(['<5', '>5', 'ama', '5'].map((word) => meaningOf(word, said))).toEqual([
      'lost',
      'completed',
      'other',
      'completed',
    ]);
  });

  it('leaves every word of a category but the missing ones as it stands', () => {
    const sex = wordMeanings(field('sex'));
    expect(['Female', 'yes', 'NULL'].map((word) => meaningOf(word, sex))).toEqual([undefined, undefined, 'unknown']);
  });

  it('is not moved by words that are names of the language', () => {
    const said = wordMeanings(field('exit_reason'), Object.fromEntries([['__proto__', 'died']]));
    expect(meaningOf('__proto__', said)).toBe('died');
    expect(meaningOf('constructor', said)).toBeUndefined();
  });
});

describe('isCountColumn', () => {
  it.each([
    [['0', '1', '2'], true],
    [['1', '2', '3', 'NULL'], true],
    [['0', '4.0'], true],
    [['0', '1'], false],
    [['1', '2'], false],
    [['0', '1', '8', '9', '99'], false],
    [['1', '2', '-9'], false],
    [['1', 'two'], false],
    [['', 'NULL'], false],
    [[], false],
    [['0', '1.5'], false],
    [['-1', '3'], false],
  ])('of %j is %s', (words, counted) => {
    expect(isCountColumn(words)).toBe(counted);
  });
});
