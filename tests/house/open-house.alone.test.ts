import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it, vi } from 'vitest';
import { figureMessages } from '../../src/app/messages/figure.ts';
import { decodeView } from '../../src/app/view-codec.ts';
import { FigureChart } from '../../src/charts/figure-charts.ts';
import { main } from '../../src/cli/main.ts';
import { compareLibrary } from '../../src/domain/evidence/comparability.ts';
import { STUDIES } from '../../src/domain/evidence/library.ts';
import { METRICS, metricById } from '../../src/domain/metrics/catalogue.ts';
import type { ProportionMetric } from '../../src/domain/metrics/metric.ts';
import { exportFileName } from '../../src/export/format.ts';
import { EXPORT_FORMATS } from '../../src/export/formats.ts';
import { methodNote } from '../../src/report/method-note.ts';
import { testWorld } from '../cli/world.ts';
import { sampleFigure } from '../report/sample-figure.ts';

// Each mock stands for one new file that takes the place of an old one: its line in the list is there already.
vi.mock('../../src/domain/metrics/naloxone-given.ts', () => {
  const madeUp: ProportionMetric = {
    id: 'met-on-a-weekday',
    family: 'referral',
    label: 'Met on a weekday',
    question: 'Of the people met, how many were met on a weekday?',
    subject: 'people met',
    predicate: 'were met on a weekday',
    statistic: 'proportion',
    clockStart: 'encounter_date',
    windowDays: null,
    dayRule: 'By the date of the encounter.',
    unit: 'person',
    speaks: 'any',
    numerator: { words: 'people who were offered a referral', when: { flag: 'referred', is: 'yes' } },
    denominator: { words: 'people met', when: { all: [] } },
    requires: [['encounter_date']],
    direction: 'neither',
    rationale: 'Made up for a test.',
    caveats: [],
    reporting: { disclosure: 'None.', rounding: 'None.', reuse: 'None.' },
    switches: {},
    cites: [],
    facets: { denominator: 'encountered', outcome: 'referral', windowDays: null, windowRule: 'none', unit: 'person' },
    fromCounts: null,
  };
  return { naloxoneGiven: madeUp };
});

vi.mock('../../src/domain/evidence/studies/heroes.json', async (original) => {
  const { default: heroes } = await original<{
    default: Record<string, unknown> & { results: Record<string, unknown>[] };
  }>();
  const results = heroes.results.map((result) => ({ ...result, id: String(result.id).replace('HEROES', 'MADE-UP') }));
  return { default: { ...heroes, id: 'made-up', program: 'Made-up program', results } };
});

vi.mock('../../src/charts/CascadeChart.tsx', () => ({
  CascadeChart: ({ altText }: { altText: string }) => `Made-up picture: ${altText}`,
}));

vi.mock('../../src/export/figure-csv.ts', () => ({
  figureCsv: {
    id: 'words',
    label: 'Words',
    extension: 'txt',
    mediaType: 'text/plain',
    render: ({ answer }: { answer: string }) => answer,
  },
}));

describe('a new metric, one file and one line', () => {
  const id = 'met-on-a-weekday';

  it('stands in the list, has an address and a definition', () => {
    expect(METRICS.map((metric) => metric.id)).toContain(id);
    expect(decodeView(`#/trends?metric=${id}`)).toMatchObject({ view: { metric: id }, problems: [] });
    const metric = metricById(id);
    expect(metric && methodNote(metric).map(({ text }) => text)).toContain('Made up for a test.');
  });

  it('is computed on the command line, and named there when another one is not known', async () => {
    const csv = 'client_id,encounter_date,referred\n1,2025-01-01,Y\n2,2025-01-01,N\n';
    const { world, out, told } = testWorld({ 'a.csv': csv });
    expect(await main(['analyse', '--metric', id, '--policy', 'off', 'a.csv'], world)).toBe(0);
    expect(JSON.parse(out.join('\n'))).toMatchObject([{ metric: id, numerator: 1, denominator: 2, estimate: 0.5 }]);
    await main(['analyse', '--metric', 'another', 'a.csv'], world);
    expect(told.at(-1)).toContain(id);
  }, 60_000);
});

describe('a new study, one file and two lines', () => {
  it('stands in the library and is held against the measures', () => {
    expect(STUDIES.map((study) => study.id)).toContain('made-up');
    const retention = metricById('retention-of-entered-90d');
    const facets = retention?.statistic === 'proportion' ? retention.facets : undefined;
    const compared = facets ? compareLibrary(facets, { pathways: ['active-outreach'] }) : [];
    expect(compared.filter(({ match }) => match === 'drawn').map(({ entry }) => entry.result.id)).toContain(
      'MADE-UP-03',
    );
  });
});

describe('a new kind of figure, one component and one line', () => {
  it('is drawn wherever a figure of its kind is shown', () => {
    const body = { kind: 'cascade', steps: [] } as const;
    const chart = createElement(FigureChart, {
      body,
      altText: 'a way',
      describedBy: 'answer',
      words: figureMessages.chart,
    });
    expect(renderToStaticMarkup(chart)).toBe('Made-up picture: a way');
  });
});

describe('a new export, one file and one line', () => {
  it('stands in the list, renders any figure and has a file name', () => {
    const format = EXPORT_FORMATS.find(({ id }) => id === 'words');
    expect(format?.render(sampleFigure)).toBe(sampleFigure.answer);
    expect(format && exportFileName(sampleFigure, format)).toBe('throughline-referral-rate-mar-8-2025.txt');
  });
});
