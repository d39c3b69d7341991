import { TermList } from '../../figure/TermList.tsx';
import { definitionsMessages } from '../../messages/definitions.ts';
import { FAMILY_NAMES } from '../../messages/families.ts';
import { GLOSSARY, glossaryMessages } from '../../messages/glossary.ts';
import { PAGE_NAMES } from '../../messages/pages.ts';
import { PageLayout } from '../../shell/PageLayout.tsx';
import { Section } from '../../shell/Section.tsx';
import { DefinitionList } from './DefinitionList.tsx';
import styles from './DefinitionsPage.module.css';
import { FAMILIES } from './families.ts';
import { MeasureDefinition } from './MeasureDefinition.tsx';
import { PresetSection } from './PresetSection.tsx';

/** Every measure with its whole definition, generated from the measure itself. */
export function DefinitionsPage() {
  return (
    <PageLayout title={PAGE_NAMES.definitions} lead={definitionsMessages.lead}>
      <PresetSection />
      <DefinitionList />
      {FAMILIES.map(({ family, measures }) => (
        <Section key={family} title={FAMILY_NAMES[family]}>
          <div className={styles.measures}>
            {measures.map((measure) => (
              <MeasureDefinition key={measure.name} measure={measure} />
            ))}
          </div>
        </Section>
      ))}
      <Section title={glossaryMessages.title} lead={glossaryMessages.lead}>
        <TermList terms={GLOSSARY} />
      </Section>
    </PageLayout>
  );
}
