import admission from './sql/admission.sql?raw';
import contactRow from './sql/contact-row.sql?raw';
import contactView from './sql/contact-view.sql?raw';
import death from './sql/death.sql?raw';
import episodeView from './sql/episode-view.sql?raw';
import eventAnchor from './sql/event-anchor.sql?raw';
import eventFact from './sql/event-fact.sql?raw';
import eventPlace from './sql/event-place.sql?raw';
import eventRecord from './sql/event-record.sql?raw';
import exitLink from './sql/exit-link.sql?raw';
import firstContact from './sql/first-contact.sql?raw';
import firstDeath from './sql/first-death.sql?raw';
import followUp from './sql/follow-up.sql?raw';
import nextEvent from './sql/next-event.sql?raw';
import personFact from './sql/person-fact.sql?raw';
import recordRow from './sql/record-row.sql?raw';
import referralGap from './sql/referral-gap.sql?raw';
import visitStay from './sql/visit-stay.sql?raw';

/** The static views that turn event logs and lists of visits into records, in the order in which they build on each other. */
export const FOLD_VIEWS: readonly string[] = [recordRow, eventFact, eventAnchor, eventPlace, eventRecord, visitStay];

/** Which exit ends which stay. */
export const EXIT_LINK = exitLink;

/** One row a contact, from the records; and one row a person, for counties that count people. */
export const CONTACT_VIEWS: readonly string[] = [contactRow, contactView, firstContact];

/** Which contact an admission follows. */
export const ADMISSION = admission;

/** The contacts with what followed, and the views over the records that this takes, in the order in which they build. */
export const EPISODE_VIEWS: readonly string[] = [
  followUp,
  death,
  firstDeath,
  nextEvent,
  personFact,
  referralGap,
  episodeView,
];
