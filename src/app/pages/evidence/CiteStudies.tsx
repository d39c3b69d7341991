import { useState } from 'react';
import type { Study } from '../../../domain/evidence/study.ts';
import { CITATION_FORMATS } from '../../../export/cite-formats.ts';
import { Button } from '../../../ui/Button.tsx';
import { Field } from '../../../ui/Field.tsx';
import { Segmented } from '../../../ui/Segmented.tsx';
import { TextArea } from '../../../ui/TextArea.tsx';
import { useApp } from '../../hooks/use-app.ts';
import { useSay } from '../../hooks/use-toast.ts';
import { libraryMessages } from '../../messages/library.ts';
import { shellMessages } from '../../messages/shell.ts';
import { ButtonRow } from '../../shell/ButtonRow.tsx';
import styles from './CiteStudies.module.css';

interface CiteStudiesProps {
  readonly studies: readonly Study[];
  /** The file's name without its ending. */
  readonly fileStem: string;
}

/** References in the style one needs, to copy or to download. */
export function CiteStudies({ studies, fileStem }: CiteStudiesProps) {
  const words = libraryMessages.cite;
  const { effects } = useApp();
  const say = useSay();
  const [formatId, setFormatId] = useState('ama');
  const format = CITATION_FORMATS.find((one) => one.id === formatId);
  if (format === undefined) return null;
  const text = format.render(studies);
  const name = `${fileStem}.${format.extension}`;
  return (
    <div className={styles.cite}>
      <Segmented
        legend={words.format}
        choices={CITATION_FORMATS.map(({ id: value, label }) => ({ value, label }))}
        value={formatId}
        onChange={setFormatId}
      />
      <Field label={words.text(format.label)}>
        {(control) => <TextArea {...control} readOnly rows={studies.length === 1 ? 5 : 10} value={text} />}
      </Field>
      <ButtonRow>
        <Button
          icon="copy"
          onClick={() =>
            void effects.copy(text).then(
              () => say(shellMessages.toast.copied),
              () => say(shellMessages.toast.copyRefused),
            )
          }
        >
          {words.copy}
        </Button>
        <Button
          icon="download"
          onClick={() => {
            effects.download(name, format.mediaType, text);
            say(shellMessages.toast.downloaded(name));
          }}
        >
          {words.download}
        </Button>
      </ButtonRow>
    </div>
  );
}
