import { useId } from 'react';
import { withOwn } from '../../../report/own-words.ts';
import type { SummaryFigure } from '../../../report/summary/summary-figure.ts';
import { Button } from '../../../ui/Button.tsx';
import { Card } from '../../../ui/Card.tsx';
import { Disclosure } from '../../../ui/Disclosure.tsx';
import styles from '../../figure/ChartCard.module.css';
import actionStyles from '../../figure/FigureActions.module.css';
import { FigureFootLine } from '../../figure/FigureFootLine.tsx';
import { FigureTerms } from '../../figure/FigureTerms.tsx';
import { MethodNote } from '../../figure/MethodNote.tsx';
import { OwnWordsPanel } from '../../figure/OwnWordsPanel.tsx';
import { OwnWordsText } from '../../figure/OwnWordsText.tsx';
import { useApp, useAppState } from '../../hooks/use-app.ts';
import { useSummaryHandlers } from '../../hooks/use-summary-handlers.ts';
import { figureMessages } from '../../messages/figure.ts';
import { MissingMeasures } from './MissingMeasures.tsx';
import { SummaryTable } from './SummaryTable.tsx';

/** The summary with all that is said about it: answer, table, source, method, and the county's own words. */
export function SummaryCard({ summary }: { readonly summary: SummaryFigure }) {
  const id = useId();
  const { session } = useApp();
  const { own } = withOwn(summary, useAppState().settings.comments);
  return (
    <Card labelledBy={`${id}-question`}>
      <div className={styles.words} data-answer="">
        <h2 id={`${id}-question`}>{summary.question}</h2>
        <p className={styles.answer}>{summary.answer}</p>
        {summary.notes?.map((note) => (
          <p key={note}>{note}</p>
        ))}
      </div>
      {own && <OwnWordsText words={own} />}
      {summary.body.rows.length > 0 && <SummaryTable caption={summary.question} rows={summary.body.rows} />}
      <FigureFootLine foot={summary.foot} messages={figureMessages} />
      <div>
        <SummaryActions summary={summary} />
        <OwnWordsPanel
          words={own ?? { comment: '', nextStep: '' }}
          onChange={(words) => session.changeOwnWords(summary, words)}
        />
        <MissingMeasures missing={summary.body.missing} />
        <FigureTerms figure={summary} />
        <Disclosure summary={figureMessages.howComputed}>
          <MethodNote figure={summary} messages={figureMessages} />
        </Disclosure>
      </div>
    </Card>
  );
}

function SummaryActions({ summary }: { readonly summary: SummaryFigure }) {
  const handlers = useSummaryHandlers(summary);
  if ('closedBecause' in handlers) return <p className={actionStyles.closed}>{handlers.closedBecause}</p>;
  const { actions, actionsOf } = figureMessages;
  return (
    <fieldset className={actionStyles.actions} aria-label={actionsOf(summary.question)}>
      <Button kind="quiet" icon="copy" onClick={handlers.copySentence}>
        {actions.copySentence}
      </Button>
      <Button kind="quiet" icon="table" onClick={handlers.copyTable}>
        {actions.copyTable}
      </Button>
      <Button kind="quiet" icon="download" onClick={handlers.csv}>
        {actions.csv}
      </Button>
    </fieldset>
  );
}
