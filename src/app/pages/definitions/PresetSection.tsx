import { metricById } from '../../../domain/metrics/catalogue.ts';
import { findPreset, PRESETS, type Preset } from '../../../domain/metrics/presets.ts';
import { reference } from '../../../domain/metrics/references.ts';
import { Link } from '../../../ui/Link.tsx';
import { RadioGroup } from '../../../ui/RadioGroup.tsx';
import { useDefinitions } from '../../hooks/use-definitions.ts';
import { useView } from '../../hooks/use-view.ts';
import { definitionsMessages } from '../../messages/definitions.ts';
import { Section } from '../../shell/Section.tsx';
import { ChangesInForce } from './ChangesInForce.tsx';
import styles from './PresetSection.module.css';
import { showMeasure } from './show-measure.ts';

/** By whose rules is counted: a set of definitions to choose, and the single changes on top of it. */
export function PresetSection() {
  const { definitions, change } = useDefinitions();
  const words = definitionsMessages.presets;
  const chosen = findPreset(definitions.preset);
  return (
    <Section title={words.title} lead={words.lead}>
      <div className={styles.columns}>
        <RadioGroup
          legend={words.legend}
          choices={PRESETS.map(({ id, label, words: help }) => ({ value: id, label, help }))}
          value={definitions.preset}
          onChange={(preset) => change({ ...definitions, preset })}
        />
        <div className={styles.about}>
          {chosen && <AboutPreset preset={chosen} />}
          <ChangesInForce />
        </div>
      </div>
    </Section>
  );
}

function AboutPreset({ preset }: { readonly preset: Preset }) {
  const { href } = useView();
  const words = definitionsMessages.presets;
  return (
    <div>
      <h3>{words.about}</h3>
      <ul className={styles.leads}>
        {preset.leads.map((id) => (
          <li key={id}>
            <Link kind="standalone" href={href({ page: 'definitions', metric: id })} onClick={() => showMeasure(id)}>
              {metricById(id)?.label ?? id}
            </Link>
          </li>
        ))}
      </ul>
      {preset.mind !== '' && <p>{preset.mind}</p>}
      {preset.cites.map((id) => (
        <p key={id} className={styles.source}>
          {reference(id).text}
        </p>
      ))}
    </div>
  );
}
