/** A cross: a hidden value. */
export function crossPath(x: number, y: number, radius: number): string {
  const arm = radius * 0.8;
  return `M${x - arm} ${y - arm}L${x + arm} ${y + arm}M${x + arm} ${y - arm}L${x - arm} ${y + arm}`;
}

/** A short bar: nothing to show. */
export function barPath(x: number, y: number, radius: number): string {
  return `M${x - radius} ${y}H${x + radius}`;
}

/** A diamond: a published result. */
export function diamondPath(x: number, y: number, radius: number): string {
  return `M${x} ${y - radius}L${x + radius} ${y}L${x} ${y + radius}L${x - radius} ${y}Z`;
}
