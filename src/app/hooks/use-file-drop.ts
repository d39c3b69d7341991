import { useEffect, useState } from 'react';
import type { SourceFile } from '../../data/import/source-file.ts';
import { sourceOf } from '../effects-browser.ts';

/** Takes files dropped anywhere on the page; true while files are held over it. */
export function useFileDrop(onDrop: (files: readonly SourceFile[]) => void): boolean {
  const [isHeld, setHeld] = useState(false);
  useEffect(() => {
    const over = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      setHeld(true);
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setHeld(false);
    };
    const drop = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      setHeld(false);
      onDrop([...event.dataTransfer.files].map(sourceOf));
    };
    document.addEventListener('dragover', over);
    document.addEventListener('dragleave', leave);
    document.addEventListener('drop', drop);
    return () => {
      document.removeEventListener('dragover', over);
      document.removeEventListener('dragleave', leave);
      document.removeEventListener('drop', drop);
    };
  }, [onDrop]);
  return isHeld;
}
