import type { MarkedEvent } from '../data/project.ts';
import { type LimitRule, withLimitRule } from '../domain/limit-rules.ts';
import { type OwnWords, withOwnWords } from '../domain/own-words.ts';
import type { Figure } from '../report/figure.ts';
import type { SessionCore } from './session-core.ts';
import { remember } from './session-history.ts';

/** Marks an event on all charts over time; one that is there already is not added twice. */
export function addEvent(core: SessionCore, { date, label }: MarkedEvent): void {
  const others = eventsOf(core).filter((event) => event.date !== date || event.label !== label);
  const events = [...others, { date, label }].toSorted((one, other) => one.date.localeCompare(other.date));
  changeEvents(core, label, events);
}

/** Puts one event in the place of another. */
export function changeEvent(core: SessionCore, was: MarkedEvent, now: MarkedEvent): void {
  const events = eventsOf(core).map((event) => (event === was ? now : event));
  changeEvents(
    core,
    was.label,
    events.toSorted((one, other) => one.date.localeCompare(other.date)),
  );
}

export function removeEvent(core: SessionCore, was: MarkedEvent): void {
  changeEvents(
    core,
    was.label,
    eventsOf(core).filter((event) => event !== was),
  );
}

/** Lets limits begin anew, or come from a baseline. */
export function addLimit(core: SessionCore, rule: LimitRule): void {
  changeLimits(core, rule.kind, withLimitRule(core.store.get().settings.limits ?? [], rule));
}

export function removeLimit(core: SessionCore, rule: LimitRule): void {
  const limits = (core.store.get().settings.limits ?? []).filter((one) => one !== rule);
  changeLimits(core, rule.kind, limits);
}

/** Sets what the county says of a figure; `question` names the figure where the step is told. */
export function changeOwnWords(core: SessionCore, figure: Pick<Figure, 'id' | 'question'>, words: OwnWords): void {
  const { settings } = core.store.get();
  const before = settings.comments ?? {};
  const comments = withOwnWords(before, figure.id, words);
  const [was, is] = [before[figure.id], comments[figure.id]];
  if (was?.comment === is?.comment && was?.nextStep === is?.nextStep) return;
  remember(core, { code: 'own-words', question: figure.question });
  core.store.set({ settings: { ...settings, comments } });
}

function eventsOf(core: SessionCore): readonly MarkedEvent[] {
  return core.store.get().settings.events;
}

function changeEvents(core: SessionCore, label: string, events: readonly MarkedEvent[]): void {
  remember(core, { code: 'events', label });
  core.store.set({ settings: { ...core.store.get().settings, events } });
}

function changeLimits(core: SessionCore, kind: LimitRule['kind'], limits: readonly LimitRule[]): void {
  remember(core, { code: 'limits', kind });
  core.store.set({ settings: { ...core.store.get().settings, limits } });
}
