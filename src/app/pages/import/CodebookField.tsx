import { useState } from 'react';
import { type AppliedCodebook, applyCodebook } from '../../../data/import/apply-codebook.ts';
import { parseCodebook } from '../../../data/import/parse-codebook.ts';
import { fieldLabel } from '../../../report/messages/field-labels.ts';
import { Button } from '../../../ui/Button.tsx';
import { Disclosure } from '../../../ui/Disclosure.tsx';
import { Field } from '../../../ui/Field.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { Select } from '../../../ui/Select.tsx';
import { TextArea } from '../../../ui/TextArea.tsx';
import { useApp } from '../../hooks/use-app.ts';
import { wordMessages } from '../../messages/words.ts';
import { ButtonRow } from '../../shell/ButtonRow.tsx';
import { sourceText } from '../../source-text.ts';
import type { ColumnFieldProps } from './column-field-props.ts';
import styles from './WordsStep.module.css';
import type { FieldWords } from './word-rows.ts';

export interface CodebookFieldProps extends Omit<ColumnFieldProps, 'row'> {
  readonly fields: readonly FieldWords[];
}

type Result = 'unreadable' | readonly AppliedCodebook[];

/** A codebook, pasted or loaded, that gives the codes of a file their meanings. */
export function CodebookField({ file, fields, onChange }: CodebookFieldProps) {
  const { effects } = useApp();
  const words = wordMessages.codebook;
  const [text, setText] = useState('');
  const [target, setTarget] = useState('');
  const [result, setResult] = useState<Result | null>(null);
  const load = async () => {
    const [source] = await effects.pickFiles('.csv,.tsv,.txt');
    if (source !== undefined) setText(await sourceText(source));
  };
  const apply = () => {
    const entries = parseCodebook(text);
    const request = { mapping: file.mapping, entries, headers: file.inspection.read.columns };
    const outcome = applyCodebook({ ...request, field: target === '' ? null : target });
    setResult(entries.length === 0 ? 'unreadable' : outcome.applied);
    if (outcome.applied.length > 0) onChange(outcome.mapping);
  };
  const options = [
    { value: '', label: words.everyColumn },
    ...fields.map(({ field, column, label }) => ({ value: field, label: wordMessages.field(label, column) })),
  ];
  return (
    <Disclosure summary={words.title}>
      <div className={styles.words}>
        <p>{words.lead}</p>
        <Field label={words.text}>
          {(control) => (
            <TextArea {...control} rows={5} value={text} onChange={(event) => setText(event.target.value)} />
          )}
        </Field>
        <Field label={words.target}>
          {(control) => <Select {...control} value={target} options={options} onChange={setTarget} />}
        </Field>
        <ButtonRow>
          <Button onClick={apply} disabled={text.trim() === ''}>
            {words.apply}
          </Button>
          <Button kind="quiet" icon="upload" onClick={() => void load()}>
            {words.load}
          </Button>
        </ButtonRow>
        {result !== null && <CodebookResult result={result} />}
      </div>
    </Disclosure>
  );
}

function CodebookResult({ result }: { readonly result: Result }) {
  const words = wordMessages.codebook;
  if (result === 'unreadable') return <Notice tone="warning" title={words.unreadable} />;
  if (result.length === 0) return <Notice tone="warning" title={words.nothing} />;
  const unknown = result.flatMap((one) => one.unknown.map(({ code, label }) => `${code} = ${label}`));
  return (
    <Notice
      tone={unknown.length === 0 ? 'success' : 'warning'}
      title={result.map(({ field, known }) => words.done(fieldLabel(field), known)).join(' ')}
    >
      {unknown.length > 0 && <p>{words.unknown(unknown.join('; '))}</p>}
    </Notice>
  );
}
