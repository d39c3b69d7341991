import { useState } from 'react';
import { Button } from '../../../ui/Button.tsx';
import { Disclosure } from '../../../ui/Disclosure.tsx';
import { Field } from '../../../ui/Field.tsx';
import { TextArea } from '../../../ui/TextArea.tsx';
import { useActions } from '../../hooks/use-actions.ts';
import { startMessages } from '../../messages/start.ts';
import styles from './PastePanel.module.css';

/** For whoever has a table on the clipboard and no file. */
export function PastePanel() {
  const words = startMessages.paste;
  const { paste } = useActions();
  const [text, setText] = useState('');
  const [isRefused, setRefused] = useState(false);
  const read = () => {
    setRefused(text.trim() === '');
    if (text.trim() !== '') void paste(text);
  };
  return (
    <div className={styles.panel}>
      <Disclosure summary={words.summary}>
        <div className={styles.form}>
          <Field label={words.label} error={isRefused ? words.empty : undefined}>
            {(control) => (
              <TextArea
                {...control}
                spellCheck={false}
                value={text}
                onChange={(event) => setText(event.currentTarget.value)}
              />
            )}
          </Field>
          <div>
            <Button onClick={read}>{words.read}</Button>
          </div>
        </div>
      </Disclosure>
    </div>
  );
}
