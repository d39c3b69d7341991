import type { Figure } from '../../report/figure.ts';
import type { PictureKind } from '../effects.ts';
import { drawnPicture } from './drawn-picture.ts';
import { figureSvg } from './figure-svg.ts';
import { svgToPng } from './svg-to-png.ts';

/** The figure as it is drawn on the page now, with its words, as a file; `null` where the page does not show it. */
export async function figureFile(
  figure: Figure,
  kind: PictureKind,
  page: Document,
): Promise<string | Uint8Array<ArrayBuffer> | null> {
  const chart = [...page.querySelectorAll('[data-figure]')].find(
    (one) => one.getAttribute('data-figure') === figure.id,
  );
  if (chart === undefined || page.defaultView === null) return null;
  const drawing = figureSvg(figure, drawnPicture(chart, page.defaultView));
  return kind === 'svg' ? drawing.svg : svgToPng(drawing, page);
}
