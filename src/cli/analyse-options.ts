import { type Filter, GRAINS, type Grain } from '../data/request.ts';
import { CONTROL_CHOICES, type ControlChoice } from '../domain/control-choice.ts';
import { METRICS, metricsNamed } from '../domain/metrics/catalogue.ts';
import { type Definitions, measureName, mergedChanges, readChange } from '../domain/metrics/definitions.ts';
import { DEFAULT_PRESET, findPreset, PRESETS } from '../domain/metrics/presets.ts';
import { findPolicy } from '../domain/privacy/find-policy.ts';
import { asOneOf } from '../domain/record.ts';
import { EPISODE_FIELDS } from '../domain/schema/episode-fields.ts';
import type { FieldDefinition } from '../domain/schema/field.ts';
import { GROUP_FIELDS, type GroupField, isGroupField } from '../domain/schema/fields.ts';
import { type IsoDate, parseIsoDate } from '../domain/units.ts';
import { readArguments } from './read-arguments.ts';
import { UsageError } from './world.ts';

export interface AnalyseOptions {
  readonly files: readonly string[];
  /** Tables to read of workbooks and archives, by name; empty: those that look like records. */
  readonly tables: readonly string[];
  readonly project: string | undefined;
  readonly asOf: IsoDate | undefined;
  /** Empty: every metric there is. */
  readonly metrics: readonly string[];
  readonly by: Grain;
  readonly split: GroupField | null;
  readonly where: readonly Filter[];
  readonly policy: string | undefined;
  /** Undefined: as the project says, or as in the catalogue. */
  readonly definitions: Definitions | undefined;
  /** Whether control charts are asked for in place of the results. */
  readonly isControl: boolean;
  readonly chart: ControlChoice;
  readonly format: 'json' | 'csv';
  /** The way from step to step instead of measures. */
  readonly isCascade: boolean;
  /** With how else the whole of measures of staying can be read. */
  readonly hasReadings: boolean;
}

/** @throws UsageError with a sentence that names the wrong option and what it may be */
export function analyseOptions(args: readonly string[]): AnalyseOptions {
  const { values, positionals } = parsed(args);
  if (positionals.length === 0) throw new UsageError('analyse needs at least one file.');
  const others = ['metric', 'by', 'split'].filter((name) => name in values);
  if (values.cascade === true && others.length > 0) {
    throw new UsageError(
      `--cascade is one table of everybody; it does not go with ${others.map((one) => `--${one}`).join(', ')}.`,
    );
  }
  return {
    files: positionals,
    tables: values.table ?? [],
    project: values.project,
    asOf: values['as-of'] === undefined ? undefined : asOfDate(values['as-of']),
    metrics: (values.metric ?? []).map(knownMetric),
    by: member('--by', values.by ?? 'all', GRAINS),
    split: values.split === undefined ? null : groupField('--split', values.split),
    where: filters(values.where ?? []),
    definitions: definitions(values.preset, values.define ?? []),
    policy: values.policy === undefined ? undefined : knownPolicy(values.policy),
    ...control(values),
    format: member('--format', values.format ?? 'json', ['json', 'csv']),
    isCascade: values.cascade === true,
    hasReadings: values.readings === true,
  };
}

function parsed(args: readonly string[]) {
  return readArguments(args, {
    table: { type: 'string', multiple: true },
    project: { type: 'string' },
    'as-of': { type: 'string' },
    metric: { type: 'string', multiple: true },
    by: { type: 'string' },
    split: { type: 'string' },
    where: { type: 'string', multiple: true },
    policy: { type: 'string' },
    preset: { type: 'string' },
    define: { type: 'string', multiple: true },
    control: { type: 'boolean' },
    chart: { type: 'string' },
    format: { type: 'string' },
    cascade: { type: 'boolean' },
    readings: { type: 'boolean' },
  });
}

/** A control chart chooses its periods itself, and is of everybody whom the filters keep. */
function control({
  control: isControl = false,
  chart,
  by,
  split,
  metric = [],
}: ReturnType<typeof parsed>['values']): Pick<AnalyseOptions, 'isControl' | 'chart'> {
  if (!isControl && chart !== undefined) throw new UsageError('--chart goes with --control.');
  if (isControl && (by !== undefined || split !== undefined)) {
    throw new UsageError(
      '--control chooses the periods itself and is of everybody kept by --where: leave --by and --split out.',
    );
  }
  if (isControl && metric.length === 0) throw new UsageError('--control needs at least one --metric.');
  return { isControl, chart: member('--chart', chart ?? 'auto', CONTROL_CHOICES) };
}

/** A date of an option. @throws UsageError */
export function asOfDate(text: string): IsoDate {
  const date = parseIsoDate(text);
  if (date === undefined) throw new UsageError(`--as-of takes a date such as 2025-06-30, not "${text}".`);
  return date;
}

/** The name of a measure, or of all its windows. @throws UsageError */
export function knownMetric(name: string): string {
  if (metricsNamed(name).length > 0) return name;
  throw new UsageError(`There is no metric "${name}". Metrics are ${METRICS.map(({ id }) => id).join(', ')}.`);
}

function definitions(preset: string | undefined, texts: readonly string[]): Definitions | undefined {
  if (preset === undefined && texts.length === 0) return undefined;
  if (preset !== undefined && findPreset(preset) === undefined) {
    throw new UsageError(`There is no preset "${preset}". Presets are ${PRESETS.map(({ id }) => id).join(', ')}.`);
  }
  return { preset: preset ?? DEFAULT_PRESET, changes: texts.map(knownChange).reduce(mergedChanges, {}) };
}

function knownChange(text: string): Definitions['changes'] {
  const change = readChange(text);
  if (change) return change;
  throw new UsageError(
    `--define takes MEASURE.SWITCH=VALUE such as retention-of-entered.died=left-out, not "${text}". ${switchesOf(text)}`,
  );
}

/** What the measure of a wrong change can be told, or which measures there are. */
function switchesOf(text: string): string {
  const name = text.split('.')[0] ?? '';
  const metric = METRICS.find(({ id }) => measureName(id) === name);
  if (metric === undefined) {
    return `Measures are ${[...new Set(METRICS.map(({ id }) => measureName(id)))].join(', ')}.`;
  }
  const own = Object.keys(metric.switches);
  return own.length === 0 ? `${name} has no switches.` : `${name} has ${own.join(', ')}.`;
}

/** The id of a rule for small numbers. @throws UsageError */
export function knownPolicy(id: string): string {
  if (findPolicy(id)) return id;
  throw new UsageError(`There is no suppression policy "${id}". Policies are cms, wa-doh, me, wi, custom-N and off.`);
}

/** One of a closed list. @throws UsageError */
export function member<Member extends string>(option: string, value: string, members: readonly Member[]): Member {
  const found = asOneOf(value, members);
  if (found === undefined) throw new UsageError(`${option} takes one of ${members.join(', ')}, not "${value}".`);
  return found;
}

/** A field to group or filter by. @throws UsageError */
export function groupField(option: string, text: string): GroupField {
  const name = text.replaceAll('-', '_');
  if (isGroupField(name)) return name;
  throw new UsageError(`${option} takes one of ${GROUP_FIELDS.join(', ')}, not "${text}".`);
}

/** Filters as `FIELD=VALUE`. @throws UsageError */
export function filters(texts: readonly string[]): readonly Filter[] {
  const values = new Map<GroupField, string[]>();
  for (const text of texts) {
    const at = text.indexOf('=');
    if (at < 1) throw new UsageError(`--where takes FIELD=VALUE, not "${text}".`);
    const field = groupField('--where', text.slice(0, at));
    values.set(field, [...(values.get(field) ?? []), codeOf(field, text.slice(at + 1))]);
  }
  return [...values].map(([field, accepted]) => ({ field, values: accepted }));
}

/** A coded field's value may be given by its code or by its label. */
function codeOf(field: GroupField, text: string): string {
  const definition: FieldDefinition = EPISODE_FIELDS[field];
  if (definition.type !== 'coded') return text;
  const found = definition.values.find(({ code, label }) => [code, label.toLowerCase()].includes(text.toLowerCase()));
  if (found) return found.code;
  const codes = definition.values.map(({ code }) => code).join(', ');
  throw new UsageError(`--where ${field} takes one of ${codes}, not "${text}".`);
}
