import { useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import { useActions } from '../hooks/use-actions.ts';
import { shellMessages } from '../messages/shell.ts';
import { ConfirmDialog } from './ConfirmDialog.tsx';

interface EraseButtonProps {
  readonly kind: 'secondary' | 'quiet';
}

/** Forgets everything, after one question. */
export function EraseButton({ kind }: EraseButtonProps) {
  const { eraseEverything } = useActions();
  const [isAsking, setAsking] = useState(false);
  return (
    <>
      <Button kind={kind} icon="trash" onClick={() => setAsking(true)}>
        {shellMessages.erase}
      </Button>
      {isAsking && (
        <ConfirmDialog
          words={shellMessages.eraseDialog}
          onConfirm={() => void eraseEverything()}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  );
}
