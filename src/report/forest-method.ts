import { forestWords } from './messages/forest.ts';
import type { NoteLine } from './method-note.ts';

/** How a forest plot is drawn and when it gives a verdict. */
export function forestMethod(): readonly NoteLine[] {
  const { studies, marks, verdict, pathways } = forestWords.method;
  return [
    { term: 'Studies', text: studies },
    { term: 'Marks', text: marks },
    { term: 'Verdict', text: verdict },
    { term: 'Pathways', text: pathways },
  ];
}
