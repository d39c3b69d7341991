/**
 * The largest flow between two nodes of a small network.
 * Formula: augment along shortest paths of the residual network until there is none.
 * Source: Edmonds J, Karp RM. J ACM 1972;19:248-264.
 * Worked value: over 0-1 (3), 1-3 (2), 0-2 (2), 2-3 (4), 1-2 (5) the largest flow from 0 to 3 is 5.
 */

export interface Arc {
  readonly from: number;
  readonly to: number;
  /** May be Infinity. */
  readonly capacity: number;
}

type Residual = Map<number, Map<number, number>>;

function residualOf(arcs: readonly Arc[]): Residual {
  const residual: Residual = new Map();
  const add = (from: number, to: number, capacity: number) => {
    const line = residual.get(from) ?? new Map<number, number>();
    line.set(to, (line.get(to) ?? 0) + capacity);
    residual.set(from, line);
  };
  for (const { from, to, capacity } of arcs) {
    add(from, to, capacity);
    add(to, from, 0);
  }
  return residual;
}

function shortestPath(residual: Residual, from: number, to: number): readonly (readonly [number, number])[] {
  const cameFrom = new Map<number, number>([[from, from]]);
  for (const node of cameFrom.keys()) {
    for (const [next, capacity] of residual.get(node) ?? []) {
      if (capacity > 0 && !cameFrom.has(next)) cameFrom.set(next, node);
    }
    if (cameFrom.has(to)) break;
  }
  const path: [number, number][] = [];
  for (let node = to; node !== from; ) {
    const previous = cameFrom.get(node);
    if (previous === undefined) return [];
    path.push([previous, node]);
    node = previous;
  }
  return path;
}

/**
 * The largest flow from one node to another, which differ; Infinity where a path has no limit. The search ends as soon as
 * `enough` flows.
 */
export function maxFlow(arcs: readonly Arc[], from: number, to: number, enough = Infinity): number {
  const residual = residualOf(arcs);
  const capacityOf = (a: number, b: number) => residual.get(a)?.get(b) ?? 0;
  let flow = 0;
  while (flow < enough) {
    const path = shortestPath(residual, from, to);
    if (path.length === 0) break;
    const step = Math.min(...path.map(([a, b]) => capacityOf(a, b)));
    if (step === Infinity) return Infinity;
    for (const [a, b] of path) {
      residual.get(a)?.set(b, capacityOf(a, b) - step);
      residual.get(b)?.set(a, capacityOf(b, a) + step);
    }
    flow += step;
  }
  return flow;
}
