import { clusteredSurvival } from '../../../../src/domain/stats/clustered-survival.ts';
import { kaplanMeier, survivalAt, survivalError } from '../../../../src/domain/stats/kaplan-meier.ts';
import type { VectorAdapter } from './adapter.ts';
import { nums } from './read.ts';
import { subjectsOf, tableOf } from './survival-input.ts';

export const kmClustered: VectorAdapter = {
  file: 'km_clustered',
  run(input) {
    const clusters = nums(input, 'cluster');
    const subjects = subjectsOf(input).map((subject, at) => ({ ...subject, client: String(clusters[at]) }));
    const curve = clusteredSurvival(subjects, nums(input, 'at'));
    if (curve.state === 'undefined') throw new Error(`no curve: ${curve.reason}`);
    const steps = kaplanMeier(tableOf(subjects));
    return {
      n_episodes: curve.episodes,
      n_clients: curve.clients,
      at: curve.points.map(({ time, survival, error }) => ({
        t: time,
        survival,
        robust_se: error,
        naive_greenwood_se: survivalError(survivalAt(steps, time)),
      })),
    };
  },
};
