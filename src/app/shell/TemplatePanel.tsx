import { useState } from 'react';
import { METRICS } from '../../domain/metrics/catalogue.ts';
import type { Family } from '../../domain/metrics/metric.ts';
import { templateCsv, templateGuideCsv } from '../../export/template-csv.ts';
import { type TemplateColumn, templateColumns } from '../../report/template.ts';
import { Button } from '../../ui/Button.tsx';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { useApp } from '../hooks/use-app.ts';
import { FAMILY_NAMES } from '../messages/families.ts';
import { templateMessages } from '../messages/template.ts';
import { ButtonRow } from './ButtonRow.tsx';
import { Section } from './Section.tsx';

const FAMILIES: readonly Family[] = [...new Set(METRICS.map(({ family }) => family))];

/** An empty table for whoever has no export, with the columns of the chosen measures. */
export function TemplatePanel() {
  const { effects } = useApp();
  const words = templateMessages;
  const [left, setLeft] = useState<ReadonlySet<Family>>(new Set());
  const columns = templateColumns(FAMILIES.filter((family) => !left.has(family)));
  const toggle = (family: Family, isWanted: boolean) => {
    const others = [...left].filter((one) => one !== family);
    setLeft(new Set(isWanted ? others : [...others, family]));
  };
  return (
    <Section title={words.title} lead={words.text}>
      <ButtonRow>
        <Button icon="download" onClick={() => effects.download(words.file, 'text/csv', templateCsv(columns))}>
          {words.download}
        </Button>
        <Button
          kind="quiet"
          icon="download"
          onClick={() => effects.download(words.guideFile, 'text/csv', templateGuideCsv(columns, purposeText))}
        >
          {words.guide}
        </Button>
      </ButtonRow>
      <Disclosure summary={words.choose}>
        <fieldset>
          <legend>{words.legend}</legend>
          {FAMILIES.map((family) => (
            <Checkbox
              key={family}
              label={FAMILY_NAMES[family]}
              checked={!left.has(family)}
              onChange={(isWanted) => toggle(family, isWanted)}
            />
          ))}
        </fieldset>
      </Disclosure>
    </Section>
  );
}

function purposeText({ neededFor }: TemplateColumn): string {
  const names = neededFor.map((family) => FAMILY_NAMES[family]);
  return names.length === 0 ? templateMessages.allMeasures : names.join(', ');
}
