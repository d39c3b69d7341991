import type { OwnWords, OwnWordsByFigure } from '../../domain/own-words.ts';
import type { Figure } from '../../report/figure.ts';
import { Button } from '../../ui/Button.tsx';
import type { IconName } from '../../ui/icon-paths.ts';
import type { FigureAction, FigureMessages } from '../messages/figure.ts';
import styles from './FigureActions.module.css';

/** What the shell can do with a figure; an action without a handler is not offered. */
export type FigureHandlers = { readonly [Action in FigureAction]?: (figure: Figure) => void } & {
  /** What the county says of its figures, and how it is changed; absent where nothing can be said. */
  readonly ownWords?: OwnWordsHandlers;
  /** Narrows everything to one period; absent where that cannot be. */
  readonly onPeriod?: (periodId: string) => void;
  /** Why nothing can be done with it; stands in place of the actions. */
  readonly closedBecause?: string;
};

/** The county's own words by figure id, and how those of one are set. */
export interface OwnWordsHandlers {
  readonly all: OwnWordsByFigure;
  readonly change: (figure: Pick<Figure, 'id' | 'question'>, words: OwnWords) => void;
}

interface FigureActionsProps {
  readonly figure: Figure;
  readonly handlers: FigureHandlers;
  readonly messages: FigureMessages;
}

const ACTIONS: readonly { readonly action: FigureAction; readonly icon: IconName }[] = [
  { action: 'copySentence', icon: 'copy' },
  { action: 'copyTable', icon: 'table' },
  { action: 'csv', icon: 'download' },
  { action: 'png', icon: 'picture' },
  { action: 'svg', icon: 'picture' },
  { action: 'cite', icon: 'quote' },
];

export function FigureActions({ figure, handlers, messages }: FigureActionsProps) {
  const offered = ACTIONS.flatMap(({ action, icon }) => {
    const handler = handlers[action];
    return handler ? [{ action, icon, handler }] : [];
  });
  if (handlers.closedBecause !== undefined) return <p className={styles.closed}>{handlers.closedBecause}</p>;
  if (offered.length === 0) return null;
  return (
    <fieldset className={styles.actions} aria-label={messages.actionsOf(figure.question)}>
      {offered.map(({ action, icon, handler }) => (
        <Button key={action} kind="quiet" icon={icon} onClick={() => handler(figure)}>
          {messages.actions[action]}
        </Button>
      ))}
    </fieldset>
  );
}
