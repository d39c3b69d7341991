import styles from './Icon.module.css';
import { ICON_PATHS, type IconName } from './icon-paths.ts';

/** A picture beside words; it never stands alone, so it is hidden from those who listen. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg className={styles.icon} viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      {ICON_PATHS[name].map((path) => (
        <path key={path} d={path} />
      ))}
    </svg>
  );
}
