import type { ProportionReliability } from '../../domain/stats/nchs-reliability.ts';

/** How every sentence about a shaky number begins. */
export const SHAKY = 'Shaky';

/** How every sentence about a number of nobody or everybody begins. */
export const EVERYBODY = 'Nobody or everybody';

/** What the presentation standards of the NCHS say of a share, as a sentence; empty where it may be shown as it is. */
export function reliabilitySentence({ status, complementFootnote }: ProportionReliability): string {
  switch (status) {
    case 'suppress_n':
      return `${SHAKY} (NCHS): fewer than 30 counted.`;
    case 'suppress_width':
      return `${SHAKY} (NCHS): the range is 30 points wide or more.`;
    case 'suppress_relative_width':
      return `${SHAKY} (NCHS): the range is wide for so small a share.`;
    case 'show_review':
      return `${EVERYBODY}: it says something about each person. Look at it before release.`;
    case 'show':
      return complementFootnote ? `${SHAKY} (NCHS) is the rest to 100%.` : '';
  }
}
