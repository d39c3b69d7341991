import { type SurvivalResult, survival } from '../../data/survival.ts';
import type { CurvesBody, Figure } from '../../report/figure.ts';
import { retentionWords } from '../../report/messages/retention.ts';
import { survivalFigure } from '../../report/retention/survival-figure.ts';
import { studyContext } from '../../report/study-context.ts';
import type { FigureGap, FigureRequest, PageFigures } from './figure-board.ts';

/** The figures of the Retention page. */
export async function retentionBoard(input: FigureRequest): Promise<PageFigures> {
  const { db, loaded, request } = input;
  const stays = await survival(db, loaded, request);
  const curve = retentionFigure(input, stays);
  return {
    figures: curve === null ? [] : [curve],
    gaps: gapOf(retentionWords.question, stays),
  };
}

/** The picture of the Overview: how long people stay. What it lacks is told on the Retention page. */
export async function overviewFigures(input: FigureRequest): Promise<PageFigures> {
  const curve = retentionFigure(input, await survival(input.db, input.loaded, input.request));
  return { figures: curve === null ? [] : [curve], gaps: [] };
}

/** How long people stay; `null` where neither a curve nor a window can be shown. */
function retentionFigure(input: FigureRequest, stays: SurvivalResult): Figure<CurvesBody> | null {
  const { loaded, request, scope, source, pathways } = input;
  if (stays.state !== 'ok' && !stays.windows.some(({ cell }) => cell.state === 'ok')) return null;
  const windows = request.split === null ? stays.windows : [];
  if (stays.state !== 'ok' && windows.length === 0) return null;
  return survivalFigure({
    survival: stays.state === 'ok' ? stays : null,
    windows: windows.map((window) => ({ ...window, studies: studyContext(window.metric, window.cell, pathways) })),
    split: request.split,
    asOf: request.asOf,
    scope,
    source,
    counting: loaded,
  });
}

function gapOf(question: string, result: SurvivalResult): readonly FigureGap[] {
  return result.state === 'ok' ? [] : [{ question, reason: result.state, missing: result.missing }];
}
