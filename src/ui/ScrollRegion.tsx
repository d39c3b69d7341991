import { type ReactNode, useEffect, useRef } from 'react';
import styles from './ScrollRegion.module.css';

interface ScrollRegionProps {
  /** The id of the element whose text names the region. */
  readonly labelledBy: string;
  readonly children: ReactNode;
}

/** A part that may be wider than the page and scrolls by itself; while it is wider, the tab key stops at it. */
export function ScrollRegion({ labelledBy, children }: ScrollRegionProps) {
  const region = useRef<HTMLElement>(null);
  useEffect(() => (region.current ? stopWhereWider(region.current) : undefined), []);
  return (
    <section ref={region} className={styles.region} aria-labelledby={labelledBy}>
      {children}
    </section>
  );
}

function stopWhereWider(region: HTMLElement): () => void {
  const observer = new ResizeObserver(() => {
    if (region.scrollWidth > region.clientWidth) region.tabIndex = 0;
    else region.removeAttribute('tabindex');
  });
  observer.observe(region);
  for (const child of region.children) observer.observe(child);
  return () => observer.disconnect();
}
