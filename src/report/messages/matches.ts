import type { IdentifierKind } from '../../data/import/identifiers.ts';
import type { MatchReason } from '../../data/import/match-reason.ts';
import { percent } from '../numbers.ts';

/** Why a column was suggested for a field, as the Import page and the command line say it. */
export function matchSentence(reason: MatchReason): string {
  switch (reason.code) {
    case 'exact-name':
      return 'The column has the name of the field.';
    case 'synonym':
      return `"${reason.parameters.synonym}" is a known name of the field.`;
    case 'similar-name':
      return `The name of the column resembles "${reason.parameters.name}".`;
    case 'values': {
      const { recognised, cells } = reason.parameters;
      return `Its name says nothing, but ${percent(recognised, cells)} of its cells hold what this field holds.`;
    }
  }
}

const IDENTIFIER_LABELS: Readonly<Record<IdentifierKind, string>> = {
  name: 'names of people',
  ssn: 'Social Security numbers',
  phone: 'phone numbers',
  email: 'e-mail addresses',
  address: 'street addresses',
  'birth-date': 'birth dates',
  'record-number': 'record or license numbers',
  'free-text': 'free text, which may name people',
  coordinates: 'places on the map',
};

const LABELS: ReadonlyMap<string, string> = new Map(Object.entries(IDENTIFIER_LABELS));

/** What an identifying column holds, to stand after "This column seems to hold"; an unknown kind as it stands. */
export function identifierLabel(kind: string): string {
  return LABELS.get(kind) ?? kind;
}
