import { METRICS } from '../../../domain/metrics/catalogue.ts';
import { type Definitions, measureLabel, measureName, withSwitch } from '../../../domain/metrics/definitions.ts';
import { findPreset } from '../../../domain/metrics/presets.ts';
import { SWITCH_NAMES } from '../../../domain/metrics/switches.ts';
import { settingText } from '../../../report/messages/switches.ts';

/** One switch a person has set, in words, and the definitions without it. */
export interface ChangeInForce {
  readonly id: string;
  readonly text: string;
  readonly without: Definitions;
}

/** What has been set on top of the preset, in the order of the catalogue. */
export function changesInForce(definitions: Definitions): readonly ChangeInForce[] {
  const { changes, preset } = definitions;
  return Object.entries(changes).flatMap(([measure, switches]) => {
    const base = METRICS.find(({ id }) => measureName(id) === measure);
    if (base === undefined) return [];
    const atRest = { ...base.switches, ...findPreset(preset)?.switches[measure] };
    return SWITCH_NAMES.filter((name) => switches[name] !== undefined).map((name) => ({
      id: `${measure}.${name}`,
      text: `${measureLabel(base)}: ${settingText(name, switches)}`,
      without: withSwitch(definitions, measure, { name, to: atRest }),
    }));
  });
}
