import { comparableFields } from '../../../boards/compare-board.ts';
import type { Loaded } from '../../../data/workspace.ts';
import {
  CITATION_STYLES,
  REPORT_KINDS,
  type ReportChoices,
  type ReportKind,
  WORD_LIMITS,
} from '../../../domain/report-choices.ts';
import type { GroupField } from '../../../domain/schema/fields.ts';
import { fieldLabel } from '../../../report/messages/field-labels.ts';
import { reportWords } from '../../../report/messages/report.ts';
import { Checkbox } from '../../../ui/Checkbox.tsx';
import { Disclosure } from '../../../ui/Disclosure.tsx';
import { Field } from '../../../ui/Field.tsx';
import { RadioGroup } from '../../../ui/RadioGroup.tsx';
import { Segmented } from '../../../ui/Segmented.tsx';
import { TextInput } from '../../../ui/TextInput.tsx';
import { measuresOf } from '../../measures-of.ts';
import { REPORT_KIND_WORDS, reportMessages } from '../../messages/report.ts';
import { Section } from '../../shell/Section.tsx';
import styles from './ReportSettings.module.css';

interface ReportSettingsProps {
  readonly loaded: Loaded;
  readonly choices: ReportChoices;
  /** By what people are compared unless the county says otherwise. */
  readonly usualGroups: readonly GroupField[];
  readonly onChange: (change: Partial<ReportChoices>) => void;
}

const words = reportMessages.settings;

/** For whom the report is, and what goes into it. */
export function ReportSettings({ loaded, choices, usualGroups, onChange }: ReportSettingsProps) {
  const { kind, title } = choices;
  return (
    <Section title={words.title}>
      <div className={styles.columns}>
        <RadioGroup<ReportKind>
          legend={words.kind}
          choices={REPORT_KINDS.map((value) => ({ value, ...REPORT_KIND_WORDS[value] }))}
          value={kind}
          onChange={(value) => onChange({ kind: value })}
        />
        <div className={styles.fields}>
          <Field label={words.titleLabel} help={words.titleHelp}>
            {(control) => (
              <TextInput
                {...control}
                value={title}
                maxLength={200}
                placeholder={reportWords.titles[kind]}
                onChange={(event) => onChange({ title: event.currentTarget.value })}
              />
            )}
          </Field>
          {kind === 'grant' && <Narrative choices={choices} onChange={onChange} />}
          <Trends loaded={loaded} choices={choices} onChange={onChange} />
          <Groups loaded={loaded} chosen={choices.groups ?? usualGroups} onChange={onChange} />
        </div>
      </div>
    </Section>
  );
}

function Narrative({ choices, onChange }: Pick<ReportSettingsProps, 'choices' | 'onChange'>) {
  return (
    <>
      <Segmented
        legend={words.words}
        choices={WORD_LIMITS.map((limit) => ({ value: String(limit), label: words.wordChoice(limit) }))}
        value={String(choices.words)}
        onChange={(value) => onChange({ words: WORD_LIMITS.find((limit) => String(limit) === value) ?? choices.words })}
      />
      <Segmented
        legend={words.style}
        choices={CITATION_STYLES.map((value) => ({ value, label: words.styles[value] }))}
        value={choices.style}
        onChange={(style) => onChange({ style })}
      />
    </>
  );
}

function Trends({
  loaded,
  choices: { trends },
  onChange,
}: Pick<ReportSettingsProps, 'loaded' | 'choices' | 'onChange'>) {
  return (
    <Disclosure summary={`${words.trends}: ${trends.length === 0 ? words.trendsHelp : trends.length}`}>
      <Choices
        legend={words.trends}
        options={measuresOf(loaded).map(({ id, label }) => ({ value: id, label }))}
        chosen={trends}
        onChange={(next) => onChange({ trends: next })}
      />
    </Disclosure>
  );
}

interface GroupsProps extends Pick<ReportSettingsProps, 'loaded' | 'onChange'> {
  readonly chosen: readonly GroupField[];
}

function Groups({ loaded, chosen, onChange }: GroupsProps) {
  const fields = comparableFields(loaded);
  if (fields.length === 0) return null;
  return (
    <Disclosure summary={`${words.groups}: ${chosen.map(fieldLabel).join(', ')}`}>
      <Choices
        legend={words.groups}
        options={fields.map((value) => ({ value, label: fieldLabel(value) }))}
        chosen={chosen}
        onChange={(next) => onChange({ groups: next })}
      />
    </Disclosure>
  );
}

interface ChoicesProps<Value extends string> {
  readonly legend: string;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly chosen: readonly Value[];
  readonly onChange: (chosen: readonly Value[]) => void;
}

/** Any of several; what is chosen keeps the order of the options. */
function Choices<Value extends string>({ legend, options, chosen, onChange }: ChoicesProps<Value>) {
  const toggled = (value: Value, isIn: boolean) =>
    options.map((option) => option.value).filter((one) => (one === value ? isIn : chosen.includes(one)));
  return (
    <fieldset className={styles.choices}>
      <legend>{legend}</legend>
      {options.map(({ value, label }) => (
        <Checkbox
          key={value}
          label={label}
          checked={chosen.includes(value)}
          onChange={(isIn) => onChange(toggled(value, isIn))}
        />
      ))}
    </fieldset>
  );
}
