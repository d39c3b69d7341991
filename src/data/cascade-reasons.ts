import type { CascadeStepDefinition } from '../domain/metrics/cascade-steps.ts';
import type { SqlDialect } from './db/dialect.ts';

/** Days after the referral, or the contact, within which a death explains that nothing followed. */
const OFFER_DAYS = 30;

/**
 * SQL of why somebody whose way ended at step `furthest` did not come to the next: a code of the exit reasons, or one of
 * `not-offered`, `no-answer`, `entered-later`, `entry-not-dated`, `not-in-treatment`, `not-reached`, `exit-reason-not-recorded`
 * and `not-recorded`. What is recorded of somebody who never entered is taken for the outcome of the referral.
 */
export function lossReasonSql(steps: readonly CascadeStepDefinition[], dialect: SqlDialect): string {
  const whens = steps.slice(1).map(({ id }, index) => `when ${index} then ${REASONS[id](dialect)}`);
  return `case furthest ${whens.join('\n    ')} end`;
}

type StepId = CascadeStepDefinition['id'];

const REASONS: Readonly<Record<StepId, (dialect: SqlDialect) => string>> = {
  encountered: () => "'not-recorded'",
  referred: (dialect) =>
    `case when ${diedSoon(dialect)} then 'died' when referred is false then 'not-offered' else 'not-recorded' end`,
  accepted: (dialect) =>
    `case when ${diedSoon(dialect)} then 'died' when accepted is false then 'declined' ${OUTCOME} else 'no-answer' end`,
  entered: (dialect) =>
    `case when entry_date is not null then 'entered-later' when ${diedSoon(dialect)} then 'died' ` +
    `when accepted is false then 'declined' when entered is true then 'entry-not-dated' ${OUTCOME} else 'not-recorded' end`,
  'retained-90d': (dialect) => leftBefore(90, dialect),
  'retained-180d': (dialect) => leftBefore(180, dialect),
};

const OUTCOME = 'when entry_date is null and exit_reason is not null then exit_reason';

function diedSoon(dialect: SqlDialect): string {
  const days = dialect.daysBetween('coalesce(referral_date, encounter_date)', 'death_date');
  return `coalesce(${days} between 0 and ${OFFER_DAYS}, false)`;
}

function leftBefore(day: 90 | 180, dialect: SqlDialect): string {
  const died = "(exit_reason = 'died' or coalesce(death_date <= exit_date, false))";
  return (
    `case when ${dialect.daysBetween('entry_date', 'exit_date')} < ${day} ` +
    `then case when ${died} then 'died' else coalesce(exit_reason, 'exit-reason-not-recorded') end ` +
    `when status_${day} in ('not-in-treatment', 'not-reached') then status_${day} else 'not-recorded' end`
  );
}
