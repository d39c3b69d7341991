import type { CascadeBody, Figure, ForestBody, TrendBody } from '../figure.ts';

export function isTrend(figure: Figure): figure is Figure<TrendBody> {
  return figure.body.kind === 'trend';
}

export function isForest(figure: Figure): figure is Figure<ForestBody> {
  return figure.body.kind === 'forest';
}

export function isCascade(figure: Figure): figure is Figure<CascadeBody> {
  return figure.body.kind === 'cascade';
}
