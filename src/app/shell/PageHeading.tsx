import { useEffect, useRef } from 'react';
import { useApp } from '../hooks/use-app.ts';
import { shellMessages } from '../messages/shell.ts';

/** The one main heading. When the reader has come here from another page it takes the focus, so that a screen reader reads on from it. */
export function PageHeading({ title }: { readonly title: string }) {
  const { shell } = useApp();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = shellMessages.documentTitle(title);
    if (shell.get().hasTurned) heading.current?.focus();
  }, [shell, title]);
  return (
    <h1 ref={heading} tabIndex={-1}>
      {title}
    </h1>
  );
}
