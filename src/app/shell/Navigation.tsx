import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import { useAppState } from '../hooks/use-app.ts';
import { useView } from '../hooks/use-view.ts';
import { shellMessages } from '../messages/shell.ts';
import styles from './Navigation.module.css';
import { navItems } from './nav-items.ts';

/** Links to all pages; a page that has nothing to show yet is named with the reason. */
export function Navigation() {
  const { view } = useView();
  const items = navItems(view, useAppState().loaded !== null);
  const closed = items.filter(({ href }) => href === null).map(({ label }) => label);
  return (
    <nav aria-label={shellMessages.pages} className={styles.navigation}>
      <ul className={styles.list}>
        {items.map(({ page, label, href, isCurrent }) => (
          <li key={page}>
            {href === null ? (
              <span className={styles.closed}>
                {label}
                <VisuallyHidden> {shellMessages.pageClosed}</VisuallyHidden>
              </span>
            ) : (
              <a className={styles.link} href={href} aria-current={isCurrent ? 'page' : undefined}>
                {label}
              </a>
            )}
          </li>
        ))}
      </ul>
      {closed.length > 0 && <p className={styles.reason}>{shellMessages.pagesNeedData(listText(closed))}</p>}
    </nav>
  );
}

function listText(names: readonly string[]): string {
  return new Intl.ListFormat('en', { type: 'conjunction' }).format(names);
}
