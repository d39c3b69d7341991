import { episodeDays, linkEpisodes } from '../../../../src/domain/stats/episode-linking.ts';
import { isoDate } from '../../../../src/domain/units.ts';
import type { VectorAdapter } from './adapter.ts';
import { list, num, optionalText, text } from './read.ts';

export const episodeLinking: VectorAdapter = {
  file: 'episode_linking',
  run(input) {
    const spells = list(input, 'spells').map((spell) => {
      const end = optionalText(spell, 'end');
      return { start: isoDate(text(spell, 'start')), end: end === undefined ? undefined : isoDate(end) };
    });
    const linked = linkEpisodes(spells, num(input, 'gap_days'));
    if (linked.state === 'undefined') throw new Error(`not linked: ${linked.reason}`);
    return { episodes: linked.episodes.map((episode) => ({ ...episode, days: episodeDays(episode) })) };
  },
};
