import { useId } from 'react';
import { FigureChart } from '../../charts/figure-charts.ts';
import type { Figure } from '../../report/figure.ts';
import { withOwn } from '../../report/own-words.ts';
import { Card } from '../../ui/Card.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import type { FigureMessages } from '../messages/figure.ts';
import styles from './ChartCard.module.css';
import { FigureActions, type FigureHandlers } from './FigureActions.tsx';
import { FigureFootLine } from './FigureFootLine.tsx';
import { FigureTable } from './FigureTable.tsx';
import { FigureTerms } from './FigureTerms.tsx';
import { MethodNote } from './MethodNote.tsx';
import { OwnWordsPanel } from './OwnWordsPanel.tsx';
import { OwnWordsText } from './OwnWordsText.tsx';
import { StudyList } from './StudyList.tsx';

const NO_WORDS = { comment: '', nextStep: '' };

export interface ChartCardProps {
  readonly figure: Figure;
  /** The level of the question in the page's outline. */
  readonly heading: 'h2' | 'h3';
  readonly messages: FigureMessages;
  readonly handlers?: FigureHandlers;
}

/** A figure with all that is said about it: question, answer, comparison, picture, studies, source, table and method. */
export function ChartCard({ figure, heading: Heading, messages, handlers = {} }: ChartCardProps) {
  const id = useId();
  const { body } = figure;
  const { own } = withOwn(figure, handlers.ownWords?.all);
  return (
    <Card labelledBy={`${id}-question`}>
      <div className={styles.words} data-answer="">
        <Heading id={`${id}-question`}>{figure.question}</Heading>
        <p id={`${id}-answer`} className={styles.answer}>
          {figure.answer}
        </p>
        {figure.notes?.map((note) => (
          <p key={note}>{note}</p>
        ))}
        {figure.comparison !== '' && <p>{figure.comparison}</p>}
      </div>
      {own && <OwnWordsText words={own} />}
      <div data-figure={figure.id}>
        <FigureChart
          body={body}
          altText={figure.altText}
          describedBy={`${id}-answer`}
          words={messages.chart}
          onPeriod={handlers.onPeriod}
        />
      </div>
      <StudyList
        benchmarks={'benchmarks' in body ? body.benchmarks : []}
        listed={figure.listed}
        messages={messages}
        shape={body.kind === 'forest' ? 'box' : 'diamond'}
      />
      <FigureFootLine foot={figure.foot} messages={messages} />
      <div>
        <FigureActions figure={figure} handlers={handlers} messages={messages} />
        {handlers.ownWords && (
          <OwnWordsPanel words={own ?? NO_WORDS} onChange={(words) => handlers.ownWords?.change(figure, words)} />
        )}
        <Disclosure summary={messages.table}>
          <FigureTable table={figure.table} />
        </Disclosure>
        <FigureTerms figure={figure} />
        <Disclosure summary={messages.howComputed}>
          <MethodNote figure={figure} messages={messages} />
        </Disclosure>
      </div>
    </Card>
  );
}
