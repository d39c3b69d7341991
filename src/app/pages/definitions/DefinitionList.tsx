import { Link } from '../../../ui/Link.tsx';
import { useView } from '../../hooks/use-view.ts';
import { definitionsMessages } from '../../messages/definitions.ts';
import { FAMILY_NAMES } from '../../messages/families.ts';
import styles from './DefinitionList.module.css';
import { FAMILIES } from './families.ts';
import { showMeasure } from './show-measure.ts';

/** Links to every measure on the page; each has an address of its own. */
export function DefinitionList() {
  const { href } = useView();
  return (
    <nav aria-label={definitionsMessages.contents} className={styles.families}>
      {FAMILIES.map(({ family, measures }) => (
        <div key={family}>
          <p className={styles.family}>{FAMILY_NAMES[family]}</p>
          <ul className={styles.list}>
            {measures.map(({ name, label, first }) => (
              <li key={name}>
                <Link
                  kind="standalone"
                  href={href({ page: 'definitions', metric: first.id })}
                  onClick={() => showMeasure(first.id)}
                >
                  {label}
                </Link>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </nav>
  );
}
