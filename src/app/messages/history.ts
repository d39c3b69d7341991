import { unreachable } from '../../domain/assert.ts';
import { fieldLabel } from '../../report/messages/field-labels.ts';
import type { Step } from '../history.ts';
import type { MappingChange } from '../mapping-change.ts';

/** The words of undoing and redoing. */
export const historyMessages = {
  title: 'Undo and redo',
  undone: {
    label: (what: string) => `Undo: ${what}`,
    none: 'Nothing to undo',
    keys: 'Ctrl+Z',
    said: (what: string, left: number) => `Undone: ${what}. ${stepsText(left)} can be undone.`,
  },
  redone: {
    label: (what: string) => `Redo: ${what}`,
    none: 'Nothing to redo',
    keys: 'Ctrl+Shift+Z',
    said: (what: string, left: number) => `Done again: ${what}. ${stepsText(left)} can be redone.`,
  },
} as const;

function stepsText(count: number): string {
  return count === 0 ? 'Nothing more' : count === 1 ? '1 more step' : `${count} more steps`;
}

/** What a step was, in a few words. */
export function stepText(step: Step): string {
  switch (step.code) {
    case 'files-added':
      return `add ${step.files.join(', ')}`;
    case 'file-removed':
      return `remove ${step.file}`;
    case 'reading-options':
      return `how ${step.file} is read`;
    case 'mapping':
      return `${changeText(step.change)} in ${step.file}`;
    case 'rules':
      return 'the rules for encounters and stays';
    case 'events':
      return `the marked event ${step.label}`;
    case 'limits':
      return step.kind === 'rebase' ? 'where limits begin anew' : 'the baseline of the limits';
    case 'own-words':
      return `your words on “${step.question}”`;
    case 'recipe':
      return `which saved file ${step.file} is read like`;
    case 'column-paired':
      return `what column ${step.column} is now, in ${step.file}`;
    case 'copy-chosen':
      return `whether ${step.file} is a copy`;
    case 'key-chosen':
      return `how rows of ${step.file} are known again`;
    case 'project-opened':
      return step.name === '' ? 'open the project' : `open the project ${step.name}`;
    case 'sample-opened':
      return 'open the sample county';
    default:
      return unreachable(step);
  }
}

function changeText(change: MappingChange): string {
  switch (change.code) {
    case 'kind':
      return 'what one row is';
    case 'column':
      return `the column for ${fieldLabel(change.field)}`;
    case 'constant':
      return `${fieldLabel(change.field)} for all rows`;
    case 'date-format':
      return `how ${fieldLabel(change.field)} is written`;
    case 'word':
      return `the meaning of “${change.word}” for ${fieldLabel(change.field)}`;
    case 'several':
      return 'several settings';
    default:
      return unreachable(change);
  }
}
