import type { Mapping } from '../../../data/import/mapping.ts';
import { asOneOf } from '../../../domain/record.ts';
import { TABLE_KINDS } from '../../../domain/schema/fields.ts';
import { issueFix, issueSentence } from '../../../report/messages/issues.ts';
import { Disclosure } from '../../../ui/Disclosure.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { RadioGroup } from '../../../ui/RadioGroup.tsx';
import { importMessages } from '../../messages/import.ts';
import { shapeMessages } from '../../messages/shapes.ts';
import { Section } from '../../shell/Section.tsx';
import type { ReadyFile } from '../../state.ts';
import type { Answerable } from './answerable.ts';
import { ColumnField } from './ColumnField.tsx';
import styles from './ColumnsStep.module.css';
import { withKind } from './change-mapping.ts';
import { type ColumnRow, columnRows } from './column-rows.ts';
import { LeftOutColumns } from './LeftOutColumns.tsx';

export interface ColumnsStepProps {
  readonly file: ReadyFile;
  readonly now: Answerable;
  readonly onChange: (mapping: Mapping) => void;
}

/** Which column holds what: suggested with a reason, to be changed where it is wrong. */
export function ColumnsStep({ file, now, onChange }: ColumnsStepProps) {
  const words = importMessages.columns;
  const { filled, wanted, others } = columnRows(file, now);
  const fields = (rows: readonly ColumnRow[]) =>
    rows.map((row) => <ColumnField key={row.name} row={row} file={file} onChange={onChange} />);
  return (
    <Section title={words.title}>
      <KindChoice file={file} onChange={onChange} />
      {filled.length === 0 && file.mapping.kind !== 'left-out' && <NothingMatched file={file} />}
      <div className={styles.fields}>{fields(filled)}</div>
      {wanted.length > 0 && (
        <>
          <h3>{words.wanted}</h3>
          <div className={styles.fields}>{fields(wanted)}</div>
        </>
      )}
      {others.length > 0 && (
        <Disclosure summary={words.others(others.length)}>
          <div className={styles.fields}>{fields(others)}</div>
        </Disclosure>
      )}
      <LeftOutColumns file={file} />
    </Section>
  );
}

function KindChoice({ file, onChange }: Pick<ColumnsStepProps, 'file' | 'onChange'>) {
  const found = shapeMessages.found[file.inspection.suggestion.kind];
  return (
    <>
      <RadioGroup
        legend={shapeMessages.kind}
        choices={TABLE_KINDS.map((value) => ({ value, label: shapeMessages.kinds[value] }))}
        value={file.mapping.kind}
        onChange={(choice) => {
          const kind = asOneOf(choice, TABLE_KINDS);
          if (kind !== undefined && kind !== file.mapping.kind) onChange(withKind(kind, file.inspection));
        }}
      />
      {found !== null && <Notice tone="info" title={found} />}
    </>
  );
}

function NothingMatched({ file }: { readonly file: ReadyFile }) {
  const columns = file.inspection.read.columns.length;
  const sentence = issueSentence({
    rule: 'no-usable-columns',
    level: 'error',
    parameters: { file: file.name, columns },
  });
  return (
    <Notice tone="error" title={sentence}>
      <p>{issueFix('no-usable-columns')}</p>
    </Notice>
  );
}
