/** Every word a chart says that is not in its figure. Handed in, so that one place holds all words of the screen. */
export interface ChartWords {
  /** Direct label of the line where there is only one. */
  readonly ours: string;
  readonly interval: string;
  readonly immature: string;
  readonly suppressed: string;
  readonly undefined: string;
  readonly otherGroups: string;
  /** Names the control that steps through the marks. */
  readonly reader: string;
  /** Stands where the reading will appear. */
  readonly readHint: string;
  readonly nothingShown: string;
  /** In a small multiple of which every period is hidden. */
  readonly groupHidden: string;
  /** On the control that narrows everything to the period last read. */
  readonly onlyPeriod: (period: string) => string;
  readonly noRow: (period: string) => string;
  readonly event: (label: string) => string;
  readonly eventInKey: (label: string, period: string) => string;
  readonly moreGroups: (count: number) => string;
  readonly cascadePeople: string;
  readonly cascadeOfPrevious: string;
  readonly cascadeOfFirst: string;
}
