import { CONTACT_FIELDS } from './contact-fields.ts';
import type { FieldDefinition } from './field.ts';
import { PERSON_FIELDS } from './person-fields.ts';
import { TREATMENT_FIELDS } from './treatment-fields.ts';

/** What can be known of one encounter or referral and what followed: the canonical row, field by field. */
export const EPISODE_FIELDS = {
  ...PERSON_FIELDS,
  ...CONTACT_FIELDS,
  ...TREATMENT_FIELDS,
} as const satisfies Record<string, FieldDefinition>;
