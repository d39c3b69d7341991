import { combinedHeader } from '../../../data/import/combination.ts';
import { fieldLabel } from '../../../report/messages/field-labels.ts';
import { countText } from '../../../report/numbers.ts';
import { Disclosure } from '../../../ui/Disclosure.tsx';
import { Link } from '../../../ui/Link.tsx';
import { Table, type TableRow } from '../../../ui/Table.tsx';
import { countedFiles } from '../../copies.ts';
import { useAppState } from '../../hooks/use-app.ts';
import { useView } from '../../hooks/use-view.ts';
import { dataMessages } from '../../messages/data.ts';
import { Section } from '../../shell/Section.tsx';
import type { ReadyFile } from '../../state.ts';

/** Which column holds what, in every file, as the numbers on the charts were made. */
export function MappingSection() {
  const { files } = useAppState();
  const { href } = useView();
  const words = dataMessages.mapping;
  return (
    <Section title={words.title}>
      {countedFiles(files).map((file) => (
        <Disclosure key={file.id} summary={words.caption(file.name)}>
          <Table
            caption={words.caption(file.name)}
            columns={[
              { id: 'field', label: words.field },
              { id: 'column', label: words.column },
              { id: 'words', label: words.words, numeric: true },
            ]}
            rows={mappingRows(file)}
          />
        </Disclosure>
      ))}
      <div>
        <Link kind="standalone" href={href({ page: 'import' })}>
          {words.change}
        </Link>
      </div>
    </Section>
  );
}

function mappingRows({ mapping }: ReadyFile): readonly TableRow[] {
  const wordsOf = (field: string) => {
    const said = Object.keys(mapping.words[field] ?? {}).length;
    return said === 0 ? '' : countText(said);
  };
  return [
    ...Object.entries(mapping.columns).map(([field, column]) => ({
      id: field,
      cells: [fieldLabel(field), column, wordsOf(field)],
    })),
    ...Object.entries(mapping.combined).map(([field, combination]) => ({
      id: field,
      cells: [fieldLabel(field), combinedHeader(combination), wordsOf(field)],
    })),
    ...Object.entries(mapping.constants).map(([field, value]) => ({
      id: field,
      cells: [fieldLabel(field), dataMessages.mapping.constant(value), ''],
    })),
  ];
}
