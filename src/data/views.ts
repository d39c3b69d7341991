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
import fileStart from './sql/file-start.sql?raw';
import firstContact from './sql/first-contact.sql?raw';
import firstDeath from './sql/first-death.sql?raw';
import followUp from './sql/follow-up.sql?raw';
import nextEvent from './sql/next-event.sql?raw';
import personFact from './sql/person-fact.sql?raw';
import personNumber from './sql/person-number.sql?raw';
import recordRow from './sql/record-row.sql?raw';
import referralDay from './sql/referral-day.sql?raw';
import referralGap from './sql/referral-gap.sql?raw';
import repeatedUnit from './sql/repeated-unit.sql?raw';
import stayAtReferral from './sql/stay-at-referral.sql?raw';
import visitStay from './sql/visit-stay.sql?raw';

/** One row a record, whatever file or log it comes from. */
export const RECORD_ROW = recordRow;

/** The static views that turn event logs and lists of visits into records, in the order in which they build on each other. */
export const FOLD_VIEWS: readonly string[] = [eventFact, eventAnchor, eventPlace, eventRecord, visitStay];

/** Which exit ends which stay. */
export const EXIT_LINK = exitLink;

/** The records of contacts, and those contacts of which several records tell. */
export const CONTACT_ROW = contactRow;
export const REPEATED_UNIT = repeatedUnit;

/** One row a contact, from the records; and one row a person, for counties that count people. */
export const CONTACT_VIEWS: readonly string[] = [contactView, firstContact];

/** What other files tell of contacts and of people; each is joined once more, so its rows are kept. */
export const JOINED_VIEWS: readonly string[] = [admission, followUp, personFact, stayAtReferral];

/** Numbers for the persons of one part that have none yet, and where the numbers of each file's rows begin. */
export const PERSON_NUMBER = personNumber;
export const FILE_START = fileStart;

/** On which day a contact's referral was made. */
export const REFERRAL_DAY = referralDay;

/** What a person's own records tell. */
export const PERSON_VIEWS: readonly string[] = [death, firstDeath, nextEvent];

/** Days since the person's referral before, for the persons of one part. */
export const REFERRAL_GAP = referralGap;

/** The contacts with what followed. */
export const EPISODE_VIEW = episodeView;
