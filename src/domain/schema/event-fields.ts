import { CONTACT_FIELDS } from './contact-fields.ts';
import { EVENT_DETAIL_VALUES, EVENT_KIND_VALUES } from './event-values.ts';
import type { FieldDefinition } from './field.ts';
import { PERSON_FIELDS } from './person-fields.ts';
import { TREATMENT_FIELDS } from './treatment-fields.ts';

/** What one row of an event log can hold: a person, what happened, and when. */
export const EVENT_FIELDS = {
  ...PERSON_FIELDS,
  event_kind: {
    type: 'coded',
    label: 'Event',
    description: 'What happened.',
    synonyms: [
      'event',
      'event type',
      'event name',
      'event code',
      'event kind',
      'what',
      'type',
      'activity',
      'activity type',
      'action',
      'record type',
      'visit type',
      'status',
      'redcap event name',
    ],
    values: EVENT_KIND_VALUES,
    example: 'Referral',
    privacy: 'health',
  },
  event_date: {
    type: 'date',
    label: 'Event date',
    description: 'When it happened.',
    synonyms: [
      'event date',
      'date',
      'date of event',
      'event datetime',
      'event time',
      'when',
      'activity date',
      'action date',
      'status date',
      'contact date',
      'service date',
      'timestamp',
    ],
    example: '2024-03-18',
    privacy: 'quasi-identifier',
  },
  event_detail: {
    type: 'coded',
    label: 'Detail',
    description: 'Why treatment ended, its kind, or what a follow-up found.',
    synonyms: ['detail', 'details', 'event detail', 'reason', 'outcome', 'result', 'exit reason', 'discharge reason'],
    values: EVENT_DETAIL_VALUES,
    example: 'Completed',
    privacy: 'health',
  },
  encounter_id: {
    ...CONTACT_FIELDS.encounter_id,
    synonyms: ['encounter id', 'incident id', 'incident number', 'case number', 'call number', 'run number', 'episode'],
  },
  admission_id: TREATMENT_FIELDS.admission_id,
  program: CONTACT_FIELDS.program,
  agency: CONTACT_FIELDS.agency,
  pathway: CONTACT_FIELDS.pathway,
  referral_source: CONTACT_FIELDS.referral_source,
  moud: TREATMENT_FIELDS.moud,
} as const satisfies Record<string, FieldDefinition>;
