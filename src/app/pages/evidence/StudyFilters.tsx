import type { Study } from '../../../domain/evidence/study.ts';
import { asOneOf } from '../../../domain/record.ts';
import { settingLabel } from '../../../report/messages/evidence.ts';
import { Button } from '../../../ui/Button.tsx';
import { Field } from '../../../ui/Field.tsx';
import { Select, type SelectOption } from '../../../ui/Select.tsx';
import { useView } from '../../hooks/use-view.ts';
import {
  designsOf,
  EVERYTHING_SOLID,
  GRADE_CHOICES,
  type LibraryFilter,
  REVIEW_CHOICES,
  settingsOf,
  yearsOf,
} from '../../library-filter.ts';
import { TOPICS } from '../../messages/evidence.ts';
import { libraryMessages } from '../../messages/library.ts';
import { Section } from '../../shell/Section.tsx';
import styles from './StudyFilters.module.css';

const words = libraryMessages;
const ALL: SelectOption = { value: '', label: words.all };
const ANY_YEAR: SelectOption = { value: '', label: words.anyYear };
const TOPIC_OPTIONS = [ALL, ...TOPICS.map(({ id, label }) => ({ value: id, label }))];
const REVIEW_OPTIONS = [ALL, ...REVIEW_CHOICES.map((value) => ({ value, label: words.reviews[value] }))];
const GRADE_OPTIONS = GRADE_CHOICES.map((value) => ({ value, label: words.grades[value] }));

/** Narrows the library by what was measured, where, how, when, and how solid the source is; all of it stands in the address. */
export function StudyFilters({ studies }: { readonly studies: readonly Study[] }) {
  const { view, setView } = useView();
  const { library } = view;
  const change = (part: Partial<LibraryFilter>) => setView({ library: { ...library, ...part } });
  const settings = settingsOf(studies);
  const designs = designsOf(studies);
  const years = yearsOf(studies).map((year) => ({ value: String(year), label: String(year) }));
  return (
    <Section title={words.title} lead={words.lead}>
      <div className={styles.row}>
        <Choice
          label={words.topic}
          value={library.topic}
          options={TOPIC_OPTIONS}
          onChoose={(topic) => change({ topic })}
        />
        <Choice
          label={words.setting}
          value={library.setting}
          options={[ALL, ...settings.map((value) => ({ value, label: settingLabel(value) }))]}
          onChoose={(setting) => change({ setting: asOneOf(setting, settings) ?? '' })}
        />
        <Choice
          label={words.design}
          value={library.design}
          options={[ALL, ...designs.map((value) => ({ value, label: words.designs[value] }))]}
          onChoose={(design) => change({ design: asOneOf(design, designs) ?? '' })}
        />
        <Choice
          label={words.since}
          value={yearText(library.since)}
          options={[ANY_YEAR, ...years]}
          onChoose={(since) => change({ since: yearOf(since) })}
        />
        <Choice
          label={words.until}
          value={yearText(library.until)}
          options={[ANY_YEAR, ...years]}
          onChoose={(until) => change({ until: yearOf(until) })}
        />
        <Choice
          label={words.review}
          value={library.review}
          options={REVIEW_OPTIONS}
          onChoose={(review) => change({ review: asOneOf(review, REVIEW_CHOICES) ?? '' })}
        />
        <Choice
          label={words.grade}
          value={library.grades}
          options={GRADE_OPTIONS}
          onChoose={(grades) => change({ grades: asOneOf(grades, GRADE_CHOICES) ?? library.grades })}
        />
      </div>
      {JSON.stringify(library) !== JSON.stringify(EVERYTHING_SOLID) && (
        <div>
          <Button kind="quiet" icon="close" onClick={() => setView({ library: EVERYTHING_SOLID })}>
            {words.reset}
          </Button>
        </div>
      )}
    </Section>
  );
}

function yearText(year: number | null): string {
  return year === null ? '' : String(year);
}

function yearOf(text: string): number | null {
  return text === '' ? null : Number(text);
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
