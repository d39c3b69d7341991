import { isoDate } from '../../../src/domain/units.ts';
import type { ReportDocument } from '../../../src/report/document/document.ts';
import type { Figure, FigureBody } from '../../../src/report/figure.ts';
import { controlBody, curvesBody, forestBody, funnelBody, stackBody, trendBody } from '../../report/sample-bodies.ts';
import { sampleFigure } from '../../report/sample-figure.ts';

function figureOf(body: FigureBody): Figure {
  return {
    ...sampleFigure,
    id: `figure-${body.kind}`,
    question: `What does the ${body.kind} say?`,
    altText: `A ${body.kind} & its "marks".`,
    method: [{ term: 'Denominator', text: 'People met.' }],
    body,
  };
}

/** A figure of every kind with something to draw. */
export const figures = [trendBody, curvesBody, stackBody, forestBody, funnelBody, controlBody].map(figureOf);

const rows = Array.from({ length: 40 }, (_, index) => [`Row ${'abcdefghij'[index % 10]}`, '50%', 'A note.']);

/** A report with everything that a document can hold. */
export const sampleReport: ReportDocument = {
  kind: 'board',
  title: 'Quarter two <draft>',
  county: 'Harbor County',
  scope: 'Everybody in the files',
  asOf: 'As of Jun 30, 2026',
  day: isoDate('2026-06-30'),
  source: 'tidy.csv',
  policy: 'CMS: hide 1 to 10',
  references: ['A study. 2024.'],
  footer: 'Throughline 0.1.0 · abc123',
  sections: [
    {
      id: 'figures',
      heading: 'Figures',
      startsPage: true,
      blocks: figures.map((figure, index) => ({
        kind: 'figure' as const,
        number: index + 1,
        figure,
        own: index === 0 ? { comment: 'A desk was closed.', nextStep: 'Open it again.' } : null,
      })),
    },
    {
      id: 'words',
      heading: 'Words',
      startsPage: true,
      blocks: [
        { kind: 'paragraph', claims: [{ text: 'One claim.', figures: [] }] },
        { kind: 'list', items: [{ text: 'One item.', figures: [] }] },
        { kind: 'terms', entries: [{ term: 'Term', text: 'What it is.' }] },
        { kind: 'gap', text: 'Nothing to compare.' },
        { kind: 'to-fill', label: 'Award number' },
        { kind: 'table', number: 1, table: { ...sampleFigure.table, caption: 'Rows', rows }, notes: ['Mind this.'] },
      ],
    },
  ],
};
