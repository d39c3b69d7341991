import type { Xml } from './xml.ts';

/** A link from one part to another, or to an address outside. */
export interface Relationship {
  readonly id: string;
  readonly type: string;
  /** Name of a part, from the root: `/ppt/slides/slide1.xml`; of an outside link, its address. */
  readonly target: string;
  readonly isExternal?: boolean;
}

/** One file of the package. */
export interface Part {
  /** From the root, with a slash before it. */
  readonly name: string;
  readonly contentType: string;
  readonly content: Xml | Uint8Array;
  readonly relationships?: readonly Relationship[];
}
