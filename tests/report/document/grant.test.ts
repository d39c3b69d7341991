import { describe, expect, it } from 'vitest';
import { WORD_LIMITS } from '../../../src/domain/report-choices.ts';
import { forbiddenWords } from '../../../src/report/document/claim-words.ts';
import { type GrantChoices, grantNarrative } from '../../../src/report/document/grant.ts';
import type { ReportMaterial } from '../../../src/report/document/material.ts';
import { wordCount } from '../../../src/report/document/word-limit.ts';
import { ok } from '../results.ts';
import { entryForest } from './claim-samples.ts';
import { blocksOf, documentText, textClaims } from './document-text.ts';
import { emptyMaterial } from './material.ts';
import { gradeLevel } from './reading-level.ts';
import { sampleMaterial } from './sample-material.ts';

function grant(choices: Partial<GrantChoices> = {}, material: ReportMaterial = sampleMaterial) {
  return grantNarrative(material, { title: '', footer: 'foot', style: 'ama', words: 500, ...choices });
}

describe('the length of a grant narrative', () => {
  it.each(WORD_LIMITS.flatMap((words) => (['ama', 'apa'] as const).map((style) => ({ words, style }))))(
    'holds: $words words, $style',
    ({ words, style }) => {
      const document = grant({ words, style });
      const used = wordCount(documentText(document));
      expect(used).toBeLessThanOrEqual(words);
      expect(blocksOf(document, 'gap')[0]?.text).toContain(`has ${used} words of ${words}`);
    },
  );

  it('takes the weightiest sentences, whole, and lists the others for the writer', () => {
    const text = documentText(grant({ words: 250 }));
    expect(text).toContain('Of 641 people referred, 41.3% entered treatment within 30 days (95% interval 37.6–45.2%).');
    expect(text).toContain('is higher than the 34% of 122 referrals');
    expect(text).toContain('not why it happened');
    const [left] = blocksOf(grant({ words: 250 }), 'list');
    expect(left?.items.map((item) => item.text)).toContain('The figures come from 3,000 rows of tidy.csv.');
    expect(text).not.toContain('The figures come from');
  });

  it('leaves nothing out of the longest', () => {
    expect(blocksOf(grant({ words: 1000 }), 'gap').map(({ text }) => text)).toContain('No sentence was left out.');
  });
});

describe('the text of a grant narrative', () => {
  it('names no cause, has no label for people and reads as after eight years of school', () => {
    for (const words of WORD_LIMITS) {
      const text = documentText(grant({ words }));
      expect(forbiddenWords(text)).toEqual([]);
      expect(gradeLevel(text)).toBeLessThan(8);
    }
  });

  it('follows the data: a county near the study is told apart from it no more', () => {
    const figures = { ...sampleMaterial.figures, studies: [entryForest(ok(230, 638))] };
    const text = documentText(grant({}, { ...sampleMaterial, figures }));
    expect(text).toContain('could not be told apart from the 34% of 122 referrals');
    expect(text).not.toContain('is higher than');
  });

  it('says why a number is missing instead of giving one', () => {
    const text = documentText(grant({ words: 1000 }));
    expect(text).toContain('Retention at 180 days, of people who entered: this number is not shown');
    expect(text).toContain('Overdose within 180 days: it is too early to say.');
    expect(text).toContain('Completion, of treatment that ended: too few people are counted');
  });

  it('invents nothing: what no data tell is left to fill in, also without any data', () => {
    const document = grant({}, emptyMaterial);
    expect(blocksOf(document, 'to-fill').map(({ label }) => label.replace(/:.*$/, ''))).toEqual([
      'Local need',
      'Your program',
      'Staffing and budget for this proposal',
    ]);
    expect(documentText(document)).not.toMatch(/\d+(?:\.\d)?% of|\d people/);
  });

  it('is bound to figures that are there, or to the measures', () => {
    const known = ['measures', ...Object.values(sampleMaterial.figures).flatMap((list) => list.map(({ id }) => id))];
    const bound = textClaims(grant({ words: 1000 })).flatMap(({ figures }) => figures);
    expect(bound.filter((id) => !known.includes(id))).toEqual([]);
    expect(bound).toContain('measures');
  });
});

describe('the references of a grant narrative', () => {
  it('in AMA style are raised numbers by first use, each work once and only where it is cited', () => {
    const document = grant({ words: 1000 });
    const cited = [...documentText(document).matchAll(/[¹²³⁴-⁹]+/gu)].map(([mark]) => mark);
    const firstUse = [...new Set(cited)];
    expect(firstUse).toEqual([...'¹²³⁴⁵⁶'].slice(0, document.references.length));
    expect(document.references[0]).toMatch(/^Yatsco AJ/);
    expect(grant({}, emptyMaterial).references).toEqual([
      expect.stringMatching(/^Yatsco/),
      expect.stringMatching(/^Wilson EB/),
    ]);
  });

  it('in APA style are names and years, listed by name', () => {
    const document = grant({ style: 'apa', words: 1000 });
    expect(documentText(document)).toContain('there (Dahlem et al., 2021).');
    expect(document.references.map((text) => text.split(',')[0])).toEqual(
      [...document.references.map((text) => text.split(',')[0])].toSorted(),
    );
    expect(document.references.join('\n')).toContain('https://doi.org/10.1080/08897077.2020.1847239');
  });
});

describe('tables and figures of a grant narrative', () => {
  it.each([
    [250, 0],
    [500, 1],
    [1000, 3],
  ] as const)('at %i words: the table and %i figures, numbered in order and named in the text', (words, count) => {
    const document = grant({ words });
    const numbers = blocksOf(document, 'figure').map(({ number }) => number);
    expect(numbers).toEqual(Array.from({ length: count }, (_, index) => index + 1));
    expect(blocksOf(document, 'table').map(({ number }) => number)).toEqual([1]);
    const text = documentText(document);
    expect(text).toContain('Table 1 ');
    for (const number of numbers) expect(text).toContain(`Figure ${number} `);
  });

  it('show a hidden number in no cell and say why', () => {
    const [block] = blocksOf(grant(), 'table');
    const row = block?.table.rows.find(([label]) => label?.startsWith('Retention at 180'));
    expect(row?.slice(1)).toEqual(['', '', '', '', '', 'Hidden: it would describe too few people.']);
  });

  it('carry the county’s own words', () => {
    const [, trend] = blocksOf(grant({ words: 1000 }), 'figure');
    expect(trend?.own?.comment).toBe('We moved the office.');
  });
});
