import { VisuallyHidden } from './VisuallyHidden.tsx';

interface LiveRegionProps {
  /** The newest thing worth saying; an empty text says nothing. */
  readonly message: string;
}

/** Tells those who listen what changed. It must be on the page before its first message. */
export function LiveRegion({ message }: LiveRegionProps) {
  return (
    <VisuallyHidden>
      <output aria-live="polite">{message}</output>
    </VisuallyHidden>
  );
}
