import type { ChartPlan } from '../ooxml/chart-plan.ts';

/** A place on a slide, in inches from its upper left corner. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface SlideParagraph {
  readonly text: string;
  /** In bold before the text. */
  readonly term?: string;
  readonly isBold?: boolean;
  readonly isQuiet?: boolean;
  readonly isBullet?: boolean;
}

export interface SlideTable {
  readonly columns: readonly { readonly label: string; readonly numeric: boolean; readonly width: number }[];
  readonly rows: readonly { readonly cells: readonly string[]; readonly height: number }[];
  readonly headHeight: number;
}

/** One thing on a slide; every graphic one carries its alt text. */
export type SlideShape =
  | {
      readonly kind: 'text';
      readonly name: string;
      readonly box: Box;
      readonly paragraphs: readonly SlideParagraph[];
      readonly points: number;
      /** On a tinted ground with a bar: words that are the county's own. */
      readonly isOwn?: boolean;
    }
  | {
      readonly kind: 'chart';
      readonly name: string;
      readonly altText: string;
      readonly box: Box;
      readonly plan: ChartPlan;
    }
  | {
      readonly kind: 'table';
      readonly name: string;
      readonly altText: string;
      readonly box: Box;
      readonly table: SlideTable;
      readonly points: number;
    };

/** A slide before it is markup. */
export interface SlidePlan {
  readonly layout: 'cover' | 'content';
  readonly title: string;
  readonly shapes: readonly SlideShape[];
  /** A paragraph each. */
  readonly notes: readonly string[];
}

/** 16:9, in inches. */
export const SLIDE = { width: 13.333, height: 7.5 } as const;

const MARGIN = 0.6;

/** Everything between title and foot. */
export const CONTENT: Box = { x: MARGIN, y: 1.3, width: SLIDE.width - 2 * MARGIN, height: 5.5 };

export const TITLE_BOX: Box = { x: MARGIN, y: 0.35, width: SLIDE.width - 2 * MARGIN, height: 0.85 };

/** No type on a slide is smaller. */
export const SMALLEST_POINTS = 12;
