import type { View } from './view.ts';

/** One parameter of the address: how it is read (undefined when it cannot be) and how it is written (null when at rest). */
export interface ViewParameter {
  /** `view` is what was read of the address so far. */
  read(text: string, view: View): Partial<View> | undefined;
  write(view: View): string | null;
}
