import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { checkedLibrary, ENTRIES, entryById, STUDIES } from '../../../src/domain/evidence/library.ts';
import type { ReportedValue } from '../../../src/domain/evidence/study.ts';
import { describeWithShared, sharedPath } from '../../shared.ts';
import { resultJson, studyJson } from './sample-study.ts';

const folder = fileURLToPath(new URL('../../../src/domain/evidence/studies/', import.meta.url));

describe('the library', () => {
  it('holds every file of the folder', () => {
    const files = readdirSync(folder).map((name) => name.replace('.json', ''));
    expect(STUDIES.map(({ id }) => id).toSorted()).toEqual(files.toSorted());
  });

  it('finds a result by its id', () => {
    expect(entryById('HEROES-03')).toMatchObject({
      study: { id: 'heroes' },
      result: { measure: 'retention at 90 days' },
    });
    expect(entryById('HEROES-99')).toBeUndefined();
  });

  it('refuses a study that cannot be read, one that stands twice, and a result that stands twice', () => {
    const other = studyJson({ id: 'another' });
    expect(() => checkedLibrary([studyJson({ setting: 'street' })])).toThrow('setting');
    expect(() => checkedLibrary([studyJson(), studyJson({ results: [resultJson({ id: 'B-1' })] })])).toThrow('twice');
    expect(() => checkedLibrary([studyJson(), other])).toThrow('twice');
    expect(checkedLibrary([studyJson(), { ...other, results: [resultJson({ id: 'B-1' })] }])).toHaveLength(2);
  });
});

describe('what the library says', () => {
  it('names the place where each number was read', () => {
    expect(ENTRIES.filter(({ result }) => result.readIn === '')).toEqual([]);
  });

  it('gives each percentage as its counts give it, rounded or cut at its last digit', () => {
    const counted = ENTRIES.flatMap(({ result: { id, value } }) => (value.kind === 'counts' ? [{ id, ...value }] : []));
    expect(counted.length).toBeGreaterThan(50);
    const wrong = counted.filter(({ numerator, denominator, printedPercent }) => {
      const digits = String(printedPercent).split('.')[1]?.length ?? 0;
      return ((100 * numerator) / denominator).toFixed(digits) !== printedPercent.toFixed(digits);
    });
    expect(wrong).toEqual([]);
  });

  it('marks five studies of four programs as candidates of the review, and none as confirmed', () => {
    const having = (status: string) =>
      STUDIES.filter(({ reviewSet }) => reviewSet.status === status).map(({ id }) => id);
    expect(having('confirmed')).toEqual([]);
    expect(having('unconfirmed')).toEqual(['angel16', 'angel17', 'lead17', 'rimo', 'wash17']);
    expect(having('no')).toHaveLength(STUDIES.length - 5);
  });

  it('gives each program the pathway by which people came to it', () => {
    const of = (setting: string) => STUDIES.filter((study) => study.setting === setting).map(({ id }) => id);
    expect(of('self-referral')).toEqual(['angel16', 'angel17', 'awo-icjia21', 'awo-krause24']);
    expect(of('active-outreach')).toEqual(['heroes', 'lsdt', 'pco', 'post22', 'proact22', 'rimo', 'root', 'rreact']);
    expect(of('officer-intervention')).toEqual([
      'lead17',
      'lead17b',
      'lead19',
      'mari-nyland24',
      'mari-zhang24',
      'mari-zhang25',
      'nclead',
    ]);
    expect(of('naloxone-plus')).toEqual(['nlb21', 'wash17']);
    expect([...of('officer-referral'), ...of('community-response')]).toEqual([]);
  });

  it('keeps the same event apart by its denominator', () => {
    const below = (id: string) => entryById(id)?.result.facets.denominator;
    expect(['WASH17-01', 'HEROES-01', 'ROOT-02', 'RREACT-03', 'RREACT-02', 'RIMO-03', 'ANGEL17-01'].map(below)).toEqual(
      ['given-naloxone', 'screened', 'referred', 'attempted', 'contacted', 'randomized', 'other'],
    );
    expect(['MARI-02', 'MARI-03', 'HCS-03', 'EDBUP-06'].map(below)).toEqual([
      'entered',
      'referred',
      'on-moud',
      'other',
    ]);
  });

  it('reads at the same contact where the source counts no day', () => {
    const same = ENTRIES.filter(({ result }) => result.facets.windowRule === 'same-contact');
    expect(same.map(({ result }) => result.id)).toContain('RELAY-01');
    expect(same.every(({ result }) => result.facets.windowDays === null)).toBe(true);
  });

  it('says so where days stand for months', () => {
    const months = ENTRIES.filter(({ result }) => [182, 204, 548].includes(result.facets.windowDays ?? Number.NaN));
    expect(months.length).toBeGreaterThan(8);
    expect(
      months.filter(({ result }) => !/approximate|taken as/.test(result.note)).map(({ result }) => result.id),
    ).toEqual([]);
  });

  it('speaks of people first, in the words that are ours', () => {
    const ours = STUDIES.flatMap((study) => [
      study.population,
      study.design,
      ...study.results.flatMap(({ measure, numerator, denominator, note }) => [measure, numerator, denominator, note]),
    ]);
    const stigma =
      /\b(addicts?|abus\w*|offenders?|inmates?|junkies?|clean|dirty|alcoholics?|OUD|MOUD|SUD|patients?)\b/i;
    expect(ours.filter((text) => stigma.test(text))).toEqual([]);
  });
});

type Row = Readonly<Record<string, string>>;

describeWithShared('evidence', 'the library beside the table of published results', () => {
  const rows = (name: string): readonly Row[] =>
    Papa.parse<Row>(readFileSync(sharedPath('evidence', name), 'utf8'), { header: true, skipEmptyLines: true }).data;

  const numberOf = (text: string | undefined) => (text === undefined || text === '' ? null : Number(text));

  /** The numbers of a value in the order of the table: numerator, denominator, value, low, high. */
  function numbersOf(value: ReportedValue): readonly (number | null)[] {
    switch (value.kind) {
      case 'counts':
        return [value.numerator, value.denominator, value.printedPercent];
      case 'percent':
        return [null, value.denominator, value.percent, value.low, value.high];
      case 'effect':
        return [null, null, value.value, value.low, value.high];
      case 'words':
        return [null, null, null];
    }
  }

  it('has every result, and no other', () => {
    const ids = rows('benchmarks.csv').map(({ id }) => id ?? '');
    expect(ENTRIES.map(({ result }) => result.id).toSorted()).toEqual(ids.toSorted());
  });

  it('has the same numbers', () => {
    const different = rows('benchmarks.csv').filter((row) => {
      const value = entryById(row.id ?? '')?.result.value;
      if (value === undefined) return true;
      const theirs = [row.numerator, value.kind === 'words' ? '' : row.denominator, row.value, row.ci_low, row.ci_high];
      const ours = numbersOf(value);
      return ours.some((number, place) => number !== numberOf(theirs[place]));
    });
    expect(different.map(({ id }) => id)).toEqual([]);
  });

  it('has the same windows, no days meaning the same contact', () => {
    const different = rows('benchmarks.csv').filter(({ id, window_days }) => {
      const facets = entryById(id ?? '')?.result.facets;
      const ours = facets?.windowRule === 'same-contact' ? 0 : facets?.windowDays;
      return ours !== numberOf(window_days);
    });
    expect(different.map(({ id }) => id)).toEqual([]);
  });

  it('has the same grade, place of reading, source and standing to the review', () => {
    const different = rows('benchmarks.csv').filter((row) => {
      const entry = entryById(row.id ?? '');
      const status = row.reviewed_set === 'candidate-unconfirmed' ? 'unconfirmed' : row.reviewed_set;
      return (
        entry?.result.grade !== row.evidence_grade ||
        entry?.result.readIn !== row.where_in_paper ||
        entry?.result.sourceKind !== row.source_kind ||
        entry?.study.reviewSet.status !== status
      );
    });
    expect(different.map(({ id }) => id)).toEqual([]);
  });

  it('has the same bibliographic record, and no identifier that was not seen', () => {
    const ours = STUDIES.map(({ id, citation: { notSeen, whereSeen, type, year, authors, ...rest } }) => ({
      id,
      ...rest,
      type,
      year: year === null ? '' : String(year),
      authors: authors.join('; '),
    }));
    const theirs = rows('studies.csv').map((row) => ({
      id: row.study_id?.toLowerCase(),
      title: row.title,
      container: row.container,
      volume: row.volume,
      issue: row.issue,
      pages: row.pages_or_article,
      doi: row.doi,
      pmid: row.pmid,
      pmcid: row.pmcid,
      url: row.url,
      type: row.publication_type,
      year: row.year,
      authors: row.authors,
    }));
    const byId = (one: { id: string | undefined }, other: { id: string | undefined }) =>
      (one.id ?? '') < (other.id ?? '') ? -1 : 1;
    expect(ours.toSorted(byId)).toEqual(theirs.toSorted(byId));
  });

  it('says of each record how many of its parts were not seen', () => {
    const unseen = (text: string | undefined) => (text === undefined || text === '' ? 0 : text.split(';').length);
    const different = rows('studies.csv').filter((row) => {
      const study = STUDIES.find(({ id }) => id === row.study_id?.toLowerCase());
      return study?.citation.notSeen.length !== unseen(row.unconfirmed_fields);
    });
    expect(different.map(({ study_id }) => study_id)).toEqual([]);
  });
});
