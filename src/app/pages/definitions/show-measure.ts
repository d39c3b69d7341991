/** The id of a measure's heading on the definitions page. */
export function headingId(metric: string): string {
  return `measure-${metric}`;
}

/** Brings a measure into view and the focus to its heading. */
export function showMeasure(metric: string): void {
  const heading = document.getElementById(headingId(metric));
  heading?.scrollIntoView();
  heading?.focus({ preventScroll: true });
}
