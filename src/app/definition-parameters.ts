import { changeTexts, mergedChanges, readChange } from '../domain/metrics/definitions.ts';
import { DEFAULT_PRESET, findPreset } from '../domain/metrics/presets.ts';
import type { ViewParameter } from './view-parameter.ts';

/** The definitions a county has chosen, in the address: `preset=hedis-iet&define=retention-of-entered.died:left-out`. */
export const DEFINITION_PARAMETERS: Readonly<Record<string, ViewParameter>> = {
  preset: {
    read: (text, { definitions }) => (findPreset(text) ? { definitions: { ...definitions, preset: text } } : undefined),
    write: ({ definitions: { preset } }) => (preset === DEFAULT_PRESET ? null : preset),
  },
  define: {
    read(text, { definitions }) {
      const read = text.split(',').map(readChange);
      if (read.includes(undefined)) return undefined;
      const changes = read.reduce((all = {}, one = {}) => mergedChanges(all, one), definitions.changes);
      return { definitions: { ...definitions, changes: changes ?? {} } };
    },
    write({ definitions }) {
      const texts = changeTexts(definitions);
      return texts.length === 0 ? null : texts.join(',');
    },
  },
};
