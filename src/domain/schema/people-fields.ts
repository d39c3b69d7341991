import { CONTACT_FIELDS } from './contact-fields.ts';
import type { FieldDefinition } from './field.ts';
import { PERSON_FIELDS } from './person-fields.ts';
import { TREATMENT_FIELDS } from './treatment-fields.ts';

/** What one row of a list of people can hold: who somebody is, and nothing of what happened but a death. */
export const PEOPLE_FIELDS = {
  ...PERSON_FIELDS,
  program: CONTACT_FIELDS.program,
  agency: CONTACT_FIELDS.agency,
  pathway: CONTACT_FIELDS.pathway,
  referral_source: CONTACT_FIELDS.referral_source,
  category: CONTACT_FIELDS.category,
  category_2: CONTACT_FIELDS.category_2,
  category_3: CONTACT_FIELDS.category_3,
  death_date: TREATMENT_FIELDS.death_date,
} as const satisfies Record<string, FieldDefinition>;
