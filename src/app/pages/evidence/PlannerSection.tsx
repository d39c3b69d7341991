import { useState } from 'react';
import type { LibraryEntry } from '../../../domain/evidence/library.ts';
import { publishedEstimate } from '../../../domain/evidence/published-estimate.ts';
import type { Benchmark } from '../../../domain/stats/precision-plan.ts';
import { planSentences } from '../../../report/plan-sentences.ts';
import { studyName, studyShare } from '../../../report/study-statement.ts';
import { Field } from '../../../ui/Field.tsx';
import { Select } from '../../../ui/Select.tsx';
import { TextInput } from '../../../ui/TextInput.tsx';
import { plannerMessages } from '../../messages/planner.ts';
import { Section } from '../../shell/Section.tsx';
import styles from './PlannerSection.module.css';

interface PlannerSectionProps {
  /** The published results that can be planned against. */
  readonly entries: readonly LibraryEntry[];
  /** The county's own figure, where it is shown: its share (0-1) and number of people. */
  readonly county: { readonly share: number; readonly people: number } | null;
}

const OWN_TARGET = '';

/** How many people the county needs to tell its rate from a benchmark, and what it can tell today. */
export function PlannerSection({ entries, county }: PlannerSectionProps) {
  const words = plannerMessages;
  const [chosen, setChosen] = useState(entries[0]?.result.id ?? OWN_TARGET);
  const [target, setTarget] = useState('50');
  const [expected, setExpected] = useState(county === null ? '60' : wholePercent(county.share));
  const [today, setToday] = useState(county === null ? '' : String(county.people));
  const [perMonth, setPerMonth] = useState('');
  const entry = entries.find(({ result }) => result.id === chosen);
  const benchmark = entry ? benchmarkOf(entry) : targetOf(target);
  const share = shareOf(expected);
  return (
    <Section title={words.title} lead={words.lead}>
      <div className={styles.row}>
        <Field label={words.benchmark}>
          {(control) => (
            <Select
              {...control}
              value={entry === undefined ? OWN_TARGET : chosen}
              options={[...entries.map(optionOf), { value: OWN_TARGET, label: words.ownTarget }]}
              onChange={setChosen}
            />
          )}
        </Field>
        {entry === undefined && (
          <NumberField
            label={words.target}
            value={target}
            onChange={setTarget}
            error={benchmark === undefined ? words.notAPercent : undefined}
          />
        )}
        <NumberField
          label={words.expected}
          value={expected}
          onChange={setExpected}
          error={share === undefined ? words.notAPercent : undefined}
        />
        <NumberField
          label={words.today}
          help={words.optional}
          value={today}
          onChange={setToday}
          error={countError(today)}
        />
        <NumberField
          label={words.perMonth}
          help={words.optional}
          value={perMonth}
          onChange={setPerMonth}
          error={countError(perMonth)}
        />
      </div>
      <div role="status" className={styles.answer} data-result-id={entry?.result.id}>
        {benchmark &&
          share !== undefined &&
          planSentences({ expected: share, benchmark, today: countOf(today), perMonth: countOf(perMonth) }).map(
            (sentence) => <p key={sentence}>{sentence}</p>,
          )}
      </div>
    </Section>
  );
}

interface NumberFieldProps {
  readonly label: string;
  readonly help?: string;
  readonly value: string;
  readonly error: string | undefined;
  readonly onChange: (text: string) => void;
}

function NumberField({ label, help, value, error, onChange }: NumberFieldProps) {
  return (
    <Field label={label} help={help} error={error}>
      {(control) => (
        <TextInput
          {...control}
          inputMode="decimal"
          value={value}
          onChange={({ currentTarget }) => onChange(currentTarget.value)}
        />
      )}
    </Field>
  );
}

function optionOf({ study, result }: LibraryEntry) {
  return { value: result.id, label: `${studyName(study.program)}: ${result.measure}, ${studyShare(result)}` };
}

function benchmarkOf(entry: LibraryEntry): (Benchmark & { readonly name: string }) | undefined {
  const estimate = publishedEstimate(entry.result);
  if (estimate === undefined) return undefined;
  const name = `${studyName(entry.study.program)} (${studyShare(entry.result)})`;
  return { value: estimate.value, people: estimate.denominator, name };
}

function targetOf(text: string): (Benchmark & { readonly name: string }) | undefined {
  const value = shareOf(text);
  return value === undefined ? undefined : { value, people: null, name: plannerMessages.targetName(text.trim()) };
}

/** A percentage as a person types it, as a share; undefined where it is none. */
function shareOf(text: string): number | undefined {
  const plain = text.trim().replace(/%$/, '');
  const value = /^\d+(\.\d+)?$/.test(plain) ? Number(plain) / 100 : Number.NaN;
  return value >= 0 && value <= 1 ? value : undefined;
}

function countOf(text: string): number | null {
  const plain = text.trim().replaceAll(',', '');
  return /^\d+(\.\d+)?$/.test(plain) ? Number(plain) : null;
}

function countError(text: string): string | undefined {
  return text.trim() !== '' && countOf(text) === null ? plannerMessages.notACount : undefined;
}

function wholePercent(share: number): string {
  return String(Math.round(share * 100));
}
