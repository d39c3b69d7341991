/**
 * A stream of pseudo-random numbers (mulberry32) that is the same on every machine.
 * @param {number} seed a 32-bit whole number
 */
export function randomStream(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** A whole number from `low` to `high`, both included. */
export function wholeNumber(random, low, high) {
  return low + Math.floor(random() * (high - low + 1));
}

/** One of `[value, weight]` pairs, by weight. */
export function weighted(random, choices) {
  const total = choices.reduce((sum, [, weight]) => sum + weight, 0);
  let left = random() * total;
  for (const [value, weight] of choices) {
    left -= weight;
    if (left < 0) return value;
  }
  return choices[choices.length - 1][0];
}

/** A waiting time with the given mean. */
export function exponential(random, mean) {
  return -Math.log(1 - random()) * mean;
}

/** A waiting time whose median is `median` and whose logarithm has the standard deviation `spread`. */
export function logNormal(random, median, spread) {
  const angle = 2 * Math.PI * random();
  const radius = Math.sqrt(-2 * Math.log(1 - random()));
  return median * Math.exp(spread * radius * Math.cos(angle));
}
