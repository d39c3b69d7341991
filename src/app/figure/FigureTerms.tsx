import type { Figure } from '../../report/figure.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { glossaryMessages } from '../messages/glossary.ts';
import { TermList } from './TermList.tsx';
import { figureWords, termsIn } from './terms-in.ts';

interface FigureTermsProps {
  readonly figure: Pick<Figure, 'answer' | 'notes' | 'comparison' | 'foot' | 'table'>;
}

/** The words of the trade that a figure uses, explained where they stand. */
export function FigureTerms({ figure }: FigureTermsProps) {
  const terms = termsIn(figureWords(figure));
  if (terms.length === 0) return null;
  return (
    <Disclosure summary={glossaryMessages.summary}>
      <TermList terms={terms} />
    </Disclosure>
  );
}
