import { createElement, type ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { ChartCard } from '../../src/app/figure/ChartCard.tsx';
import { figureSentence, figureTableText } from '../../src/app/figure-text.ts';
import { figureMessages } from '../../src/app/messages/figure.ts';
import { CascadePicture } from '../../src/charts/CascadeChart.tsx';
import { ControlPlot } from '../../src/charts/control/ControlPlot.tsx';
import { controlModel } from '../../src/charts/control/control-model.ts';
import { ForestPicture } from '../../src/charts/ForestChart.tsx';
import { FunnelPlot } from '../../src/charts/funnel/FunnelPlot.tsx';
import { funnelModel } from '../../src/charts/funnel/funnel-model.ts';
import { CurvesPlot } from '../../src/charts/survival/CurvesPlot.tsx';
import { curvesModel } from '../../src/charts/survival/curves-model.ts';
import { StackPlot } from '../../src/charts/survival/StackPlot.tsx';
import { stackModel } from '../../src/charts/survival/stack-model.ts';
import { TrendPanel } from '../../src/charts/TrendPanel.tsx';
import { trendModel } from '../../src/charts/trend-model.ts';
import { unreachable } from '../../src/domain/assert.ts';
import { isoDate } from '../../src/domain/units.ts';
import { figureCsv } from '../../src/export/figure-csv.ts';
import { exportFileName } from '../../src/export/format.ts';
import { EXPORT_FORMATS } from '../../src/export/formats.ts';
import { releaseZip, releaseZipName } from '../../src/export/release-zip.ts';
import type { Figure } from '../../src/report/figure.ts';
import { sheetEntry } from '../../src/report/release/release-sheet.ts';

/** Something a reader can get hold of: a file, a picture, a text of the page. */
export interface Output {
  readonly name: string;
  readonly content: string | Uint8Array;
}

const words = figureMessages.chart;
/** A phone and a desk. */
const WIDTHS: readonly number[] = [340, 900];

/** Every drawing of a figure at a known width, with its axes, marks, tips and words for screen readers. */
function pictures(figure: Figure): readonly Output[] {
  return WIDTHS.flatMap((width) =>
    drawings(figure, width).map(({ name, drawn }) => ({ name: `${name} at ${width}`, content: drawn })),
  );
}

interface Drawing {
  readonly name: string;
  readonly drawn: string;
}

/** The mark-up of a drawing, and the model it carries out, where Recharts draws only in a browser. */
function drawing(name: string, element: ReactNode, model: unknown = null): Drawing {
  return { name, drawn: `${renderToStaticMarkup(element)}${JSON.stringify(model)}` };
}

function drawings({ body, altText }: Figure, width: number): readonly Drawing[] {
  const said = { label: altText, describedBy: 'answer' };
  const shared = { altText, describedBy: 'answer', words, width };
  switch (body.kind) {
    case 'trend':
      return body.series.flatMap((_, series) =>
        [true, false].map((direct) => {
          const model = trendModel({ body, series, width, plotHeight: 240, direct, words });
          const panel = {
            model,
            title: null,
            altText,
            describedBy: 'answer',
            words,
            current: model.readings[0]?.key ?? null,
          };
          return drawing(
            `trend ${series}${direct ? ', named' : ''}`,
            createElement(TrendPanel, { ...panel, onRead: () => {} }),
            model,
          );
        }),
      );
    case 'cascade':
      return [drawing('cascade', createElement(CascadePicture, { body, ...shared }))];
    case 'forest':
      return [drawing('forest', createElement(ForestPicture, { body, ...shared }))];
    case 'curves': {
      const { dayLabel, atRiskLabel } = body;
      return body.curves.map((_, curve) => {
        const model = curvesModel({ body, curve, width, plotHeight: 240 });
        return drawing(`curve ${curve}`, createElement(CurvesPlot, { model, ...said, dayLabel, atRiskLabel }), model);
      });
    }
    case 'stack': {
      const model = stackModel(body, width);
      return [drawing('stack', createElement(StackPlot, { model, ...said, dayLabel: body.dayLabel }), model)];
    }
    case 'funnel': {
      const model = funnelModel(body, width);
      return [drawing('funnel', createElement(FunnelPlot, { model, body, ...said }), model)];
    }
    case 'control': {
      const model = controlModel(body, width);
      return [drawing('control', createElement(ControlPlot, { model, ...said, centreLabel: body.centreLabel }), model)];
    }
    default:
      return unreachable(body);
  }
}

/** The page around a figure, what can be copied, and every file, with their names; a release with its sheet among them. */
function copies(figure: Figure): readonly Output[] {
  const day = isoDate('2026-07-01');
  const decision = { choice: 'approved', comment: '' } as const;
  const entries = [{ ...sheetEntry(figure, []), decision }];
  const sheet = { day, asOf: day, scope: '', policy: '', reviewer: '', entries };
  return [
    {
      name: 'page',
      content: renderToStaticMarkup(createElement(ChartCard, { figure, heading: 'h2', messages: figureMessages })),
    },
    { name: 'words for screen readers', content: figure.altText },
    { name: 'clipboard, sentence', content: figureSentence(figure) },
    { name: 'clipboard, table', content: figureTableText(figure) },
    ...EXPORT_FORMATS.flatMap((format) => [
      { name: `${format.id} file`, content: format.render(figure) },
      { name: `${format.id} file name`, content: exportFileName(figure, format) },
    ]),
    { name: 'release', content: releaseZip(sheet) },
    { name: 'release name', content: releaseZipName(sheet) },
  ];
}

/** Everything of a figure that a reader can get hold of. */
function everything(figure: Figure): readonly Output[] {
  return [...pictures(figure), ...copies(figure)];
}

/**
 * What tells two truths apart beyond the CSV: the names of the outputs that differ between two figures whose files are equal. A
 * reader of the file cannot tell these truths apart; whatever differs would let somebody do it, be it a bar's length, the end of
 * an axis, a byte of a file or a word for a screen reader. `outputsOf` makes any outputs of a figure, for instance the
 * entries of a document.
 */
export function telltales(
  one: Figure,
  other: Figure,
  outputsOf: (figure: Figure) => readonly Output[] = everything,
): readonly string[] {
  if (figureCsv.render(one) !== figureCsv.render(other)) return [];
  const others = new Map(outputsOf(other).map(({ name, content }) => [name, textOf(content)]));
  const outputs = outputsOf(one);
  const differing = outputs.filter(({ name, content }) => others.get(name) !== textOf(content));
  return [...differing.map(({ name }) => name), ...(outputs.length === others.size ? [] : ['the number of outputs'])];
}

function textOf(content: Output['content']): string {
  return typeof content === 'string' ? content : Buffer.from(content).toString('latin1');
}
