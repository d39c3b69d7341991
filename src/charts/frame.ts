/** Where a chart's plot lies, in pixels of its svg. All layers place their marks through it. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly top: number;
  /** The line of the value 0. */
  readonly bottom: number;
  /** Where the labels of the periods begin, below the strip of gap symbols. */
  readonly labelTop: number;
  /** Where the last period ends and the lane of published results begins. */
  readonly periodsRight: number;
  readonly plotRight: number;
  /** The width of one period. */
  readonly step: number;
  /** The value at the top. */
  readonly max: number;
}

export function xOf({ left, step }: Frame, index: number): number {
  return left + (index + 0.5) * step;
}

export function yOf({ top, bottom, max }: Frame, value: number): number {
  return bottom - (value / max) * (bottom - top);
}
