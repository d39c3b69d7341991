import { asOneOf } from '../../../domain/record.ts';
import { settingLabel } from '../../../report/messages/evidence.ts';
import { Field } from '../../../ui/Field.tsx';
import { Select, type SelectOption } from '../../../ui/Select.tsx';
import { evidenceMessages, TOPICS } from '../../messages/evidence.ts';
import { Section } from '../../shell/Section.tsx';
import styles from './StudyFilters.module.css';
import { GRADE_CHOICES, type StudyFilter, settingsOf } from './study-filter.ts';

export interface StudyFiltersProps {
  readonly filter: StudyFilter;
  readonly onChange: (filter: StudyFilter) => void;
}

const words = evidenceMessages.filters;
const ALL: SelectOption = { value: '', label: words.all };
const TOPIC_OPTIONS = [ALL, ...TOPICS.map(({ id, label }) => ({ value: id, label }))];
const SETTING_OPTIONS = [ALL, ...settingsOf().map((setting) => ({ value: setting, label: settingLabel(setting) }))];
const GRADE_OPTIONS = GRADE_CHOICES.map((value) => ({ value, label: words.grades[value] }));

/** Narrows the library by what was measured, where, and how solid the source is. */
export function StudyFilters({ filter, onChange }: StudyFiltersProps) {
  return (
    <Section title={words.title} lead={words.lead}>
      <div className={styles.row}>
        <Choice
          label={words.topic}
          value={filter.topic}
          options={TOPIC_OPTIONS}
          onChoose={(topic) => onChange({ ...filter, topic })}
        />
        <Choice
          label={words.setting}
          value={filter.setting}
          options={SETTING_OPTIONS}
          onChoose={(setting) => onChange({ ...filter, setting })}
        />
        <Choice
          label={words.grade}
          value={filter.grades}
          options={GRADE_OPTIONS}
          onChoose={(choice) => onChange({ ...filter, grades: asOneOf(choice, GRADE_CHOICES) ?? filter.grades })}
        />
      </div>
    </Section>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly SelectOption[];
  readonly onChoose: (value: string) => void;
}

function Choice({ label, value, options, onChoose }: ChoiceProps) {
  return (
    <Field label={label}>
      {(control) => <Select {...control} value={value} options={options} onChange={onChoose} />}
    </Field>
  );
}
