import { describe, expect, it } from 'vitest';
import { isoDate } from '../../../src/domain/units.ts';
import { CHART_RELATIONSHIP, chartParts, chartPlans } from '../../../src/export/ooxml/chart-of-figure.ts';
import { packageBytes } from '../../../src/export/ooxml/package.ts';
import { element } from '../../../src/export/ooxml/xml.ts';
import type { CascadeBody, FigureBody } from '../../../src/report/figure.ts';
import { controlBody, curvesBody, forestBody, funnelBody, stackBody, trendBody } from '../../report/sample-bodies.ts';
import { everyText, openPackage } from './open-package.ts';
import { allNamed, type ReadElement } from './read-xml.ts';

const properties = { title: 't', creator: 'c', subject: 's', description: 'd', day: isoDate('2026-06-30') };

const cascadeBody: CascadeBody = {
  kind: 'cascade',
  steps: [
    step('met', { state: 'ok', value: 1, low: null, high: null, label: 'Met: 149 people.' }),
    step('entered', { state: 'ok', value: 0.4295, low: 0.35, high: 0.51, label: 'Entered: 64 people, 43% (35–51%).' }),
    step('stayed', { state: 'suppressed', reason: 'small-numerator', label: 'Stayed: Hidden.' }),
  ],
};

function step(id: string, mark: CascadeBody['steps'][number]['mark']): CascadeBody['steps'][number] {
  return { id, label: id, count: null, mark, ofPrevious: '', ofFirst: '', details: [] };
}

function fileOf(body: FigureBody): Uint8Array {
  const parts = chartPlans(body, '0B4A8F').flatMap((plan, index) =>
    chartParts(plan, { folder: '/ppt', number: index + 1, points: 12, properties }),
  );
  const charts = parts.filter(({ name }) => name.includes('/charts/'));
  const main = {
    name: '/main.xml',
    contentType: 'application/x-main+xml',
    content: element('main'),
    relationships: charts.map(({ name }, index) => ({ id: `rId${index + 1}`, type: CHART_RELATIONSHIP, target: name })),
  };
  return packageBytes([main, ...parts], properties);
}

/** Name and values of every series, by point: what the picture shows. */
function seriesOf(body: FigureBody) {
  const chart = openPackage(fileOf(body)).xml.get('/ppt/charts/chart1.xml');
  return (chart === undefined ? [] : allNamed(chart, 'c:ser')).map((series) => ({
    name: under(series, 'c:tx')[0],
    values: [...under(series, 'c:val'), ...under(series, 'c:yVal')],
    along: [...under(series, 'c:cat'), ...under(series, 'c:xVal')],
    minus: under(series, 'c:minus'),
    plus: under(series, 'c:plus'),
  }));
}

function under(series: ReadElement, name: string): readonly string[] {
  return allNamed(series, name).flatMap((part) => allNamed(part, 'c:v').map(({ text }) => text));
}

describe('a chart of an office program', () => {
  it.each<[FigureBody['kind'], FigureBody, string]>([
    ['trend', trendBody, 'c:lineChart'],
    ['cascade', cascadeBody, 'c:barChart'],
    ['curves', curvesBody, 'c:scatterChart'],
    ['stack', stackBody, 'c:areaChart'],
    ['forest', forestBody, 'c:barChart'],
    ['funnel', funnelBody, 'c:scatterChart'],
    ['control', controlBody, 'c:lineChart'],
  ])('of a %s figure is well-formed, with its workbook, to the same bytes each time', (_, body, plot) => {
    const bytes = fileOf(body);
    const { faults, xml } = openPackage(bytes);
    expect(faults).toEqual([]);
    const chart = xml.get('/ppt/charts/chart1.xml');
    expect(chart === undefined ? 0 : allNamed(chart, plot).length).toBe(1);
    expect(fileOf(body)).toEqual(bytes);
  });

  it('shows values as finely as the text prints them, so that no fraction gives counts away', () => {
    const [line, open, study] = seriesOf(trendBody);
    expect(line).toMatchObject({ name: 'Our program', values: ['0.43', '0.559'], minus: ['0.08', '0.069'] });
    expect(line?.along).toEqual(['Q1 2025', 'Q2 2025', 'Q3 2025', 'Q4 2025']);
    expect(open).toMatchObject({ name: 'Our program: follow-up not complete', values: ['0.51'], plus: ['0.08'] });
    expect(study).toMatchObject({ name: 'HEROES', values: ['0.56', '0.56', '0.56', '0.56'] });
  });

  it('has a gap for what is hidden, in the picture and in the workbook', () => {
    const chart = openPackage(fileOf(trendBody)).xml.get('/ppt/charts/chart1.xml');
    const [values] = chart === undefined ? [] : allNamed(chart, 'c:val');
    const points = values === undefined ? [] : allNamed(values, 'c:pt').map(({ attributes }) => attributes.idx);
    expect(points).toEqual(['0', '2']);
    expect(everyText(fileOf(trendBody))).not.toContain('<c r="B3"');
  });

  it('says the numbers of a cascade in the names of its steps, hidden ones with the reason', () => {
    expect(seriesOf(cascadeBody)[0]).toMatchObject({
      along: ['Met: 149 people', 'Entered: 64 people, 43% (35–51%)', 'Stayed: Hidden'],
      values: ['1', '0.43'],
      plus: ['0.08'],
    });
  });

  it('draws an exact curve as steps, with the ends of its interval', () => {
    expect(seriesOf(curvesBody).map(({ name, along, values }) => [name, along, values])).toEqual([
      ['Our program', ['0', '30', '30', '60', '60'], ['1', '1', '0.86', '0.86', '0.69']],
      ['Our program: low end', ['0', '30', '30', '60', '60'], ['0.83', '0.83', '0.66']],
      ['Our program: high end', ['0', '30', '30', '60', '60'], ['0.88', '0.88', '0.72']],
      ['Fixed windows', ['30'], ['0.857']],
    ]);
  });

  it('names every line of a forest plot on its axis, with a bar and interval for those with a number', () => {
    const [county] = seriesOf(forestBody);
    expect(county?.along).toEqual([
      'Our program: 56% (39–71%)',
      'HEROES: 56% (39–71%)',
      'STEER: 56% (39–71%)',
      'Tiny: Hidden.',
      'Together: 56% (39–71%)',
    ]);
    expect(seriesOf(forestBody).map(({ name, values, minus, plus }) => [name, values, minus, plus])).toEqual([
      ['Our program', ['0.56'], ['0.17'], ['0.15']],
      ['Published study, counted alike', ['0.56'], ['0.17'], ['0.15']],
      ['Published study, not quite alike', ['0.56'], ['0.17'], ['0.15']],
      ['Together', ['0.56'], ['0.17'], ['0.15']],
      ['Where a new program would lie', ['0.56'], ['0.36'], ['0.34']],
    ]);
  });

  it('is several where a forest plot is long, and none where nothing can be drawn', () => {
    const [group] = forestBody.groups;
    const rows = Array.from({ length: 20 }, () => group?.rows ?? []).flat();
    expect(chartPlans({ ...forestBody, groups: [{ id: 'g', label: 'Outreach', rows }] }, '0B4A8F').length).toBe(9);
    expect(chartPlans({ ...trendBody, series: [], benchmarks: [] }, '0B4A8F')).toEqual([]);
  });
});
