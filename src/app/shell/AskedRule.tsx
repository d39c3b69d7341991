import { findPolicy } from '../../domain/privacy/find-policy.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { useApp, useAppState } from '../hooks/use-app.ts';
import { privacyMessages } from '../messages/privacy.ts';

/** Asks whether the opened project's rule may hide less than the usual one; nothing where no project asks. */
export function AskedRule() {
  const { session } = useApp();
  const { askedPolicy } = useAppState();
  const policy = askedPolicy === null ? undefined : findPolicy(askedPolicy);
  if (askedPolicy === null || policy === undefined) return null;
  const words = privacyMessages.asked;
  return (
    <Notice
      tone="warning"
      title={words.title}
      actions={
        <>
          <Button onClick={() => session.decidePolicy(askedPolicy)}>{words.agree}</Button>
          <Button onClick={() => session.decidePolicy(null)}>{words.refuse}</Button>
        </>
      }
    >
      <p>{words.text(policy.label)}</p>
    </Notice>
  );
}
