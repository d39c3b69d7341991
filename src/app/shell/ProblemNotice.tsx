import { Button } from '../../ui/Button.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { useApp, useAppState } from '../hooks/use-app.ts';
import { problemMessages, problemWords } from '../messages/problems.ts';
import { shellMessages } from '../messages/shell.ts';

/** The newest problem: what happened, where, and what to do. It is read out at once. */
export function ProblemNotice() {
  const { session } = useApp();
  const { problem } = useAppState();
  return (
    <div role="alert">{problem && <OneProblem words={problemWords(problem)} onClose={session.dismissProblem} />}</div>
  );
}

interface OneProblemProps {
  readonly words: ReturnType<typeof problemWords>;
  readonly onClose: () => void;
}

function OneProblem({ words, onClose }: OneProblemProps) {
  return (
    <Notice tone="error" title={words.title} actions={<Button onClick={onClose}>{shellMessages.closeNotice}</Button>}>
      <p>{words.advice}</p>
      {words.cause !== null && <Disclosure summary={problemMessages.cause}>{words.cause}</Disclosure>}
    </Notice>
  );
}
