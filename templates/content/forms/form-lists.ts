import type { Master } from '../content';
import { clientFeedbackForm } from './client-feedback';
import { easyFeedbackForm } from './easy-feedback';
import { followUpForm } from './follow-up';
import { meetingAgendaForm } from './meeting-agenda';
import { meetingInvitationForm } from './meeting-invitation';
import { meetingMemoForm } from './meeting-memo';
import { staffFeedbackForm } from './staff-feedback';
import { tallySheetForm } from './tally-sheet';
import { roleLists } from './form-roles';
import { networkMapForm } from './network-map';
import { sharedPlanForm } from './shared-plan';
import { consentForm } from './consent';
import { situationPictureForm } from './situation-picture';
import { clientCopyForm } from './client-copy';

/**
 * Every form as lists of the master, and what they share.
 *
 * **Shared answers** (`answerId`): what is written once is known in all forms of one plan. Kinds are the same everywhere:
 *
 * | answer | field kind | says |
 * |---|---|---|
 * | `client.name` | line | the client's name |
 * | `client.identity` | line | identity code or date of birth |
 * | `client.phone` | line | |
 * | `client.municipality` | line | home municipality; left empty under a non-disclosure order |
 * | `client.language` | choice | language of service; options `client.language.<fi, sv, se, smn, sms, sign, other>` |
 * | `client.interpreter` | line | interpreter's name or language |
 * | `client.representative` | line | guardian or other legal representative |
 * | `network.people` | table | professionals and others of the team |
 * | `network.private-people` | table | close ones and their tasks |
 * | `plan.coordinator`, `plan.coordinator-phone` | line | contact person (yhdyshenkilö) |
 * | `plan.substitute`, `plan.substitute-phone` | line | deputy (varahenkilö) |
 * | `plan.own-worker`, `plan.pair` | line | personal worker; working pair |
 * | `plan.own-story`, `plan.tried` | lines | the client's own words; what has been tried |
 * | `plan.core-issue` | lines | what matters most now |
 * | `plan.client-view`, `plan.professional-view` | lines | need for support, side by side |
 * | `plan.strengths-client`, `plan.strengths-professional` | lines | strengths and resources |
 * | `plan.functioning`, `plan.children` | lines | life situation and functioning; children and others cared for |
 * | `plan.goals` | table | goals |
 * | `plan.measures` | table | measures; agreed actions of a memo are rows of it |
 * | `plan.consent-given`, `plan.consent-withdrawn` | date | |
 * | `plan.review-date` | date | when the plan is looked at next |
 * | `plan.evaluation-client`, `plan.evaluation-close`, `plan.evaluation-professionals` | lines | how it has gone |
 * | `plan.ending-date`, `plan.ending-contact` | date, line | end; whom to contact if things change |
 * | `plan.urgent` | line | what to do when it cannot wait |
 * | `meeting.date`, `meeting.next` | date | day of the meeting, of the next one |
 * | `meeting.time`, `meeting.place`, `meeting.next-place` | line | hours; place or remote link; next one's time and place |
 *
 * **Places inside a shared answer**: the key of a table's cell, of a choice's option and of a matrix's row is the item's
 * `answerId`, or its id where it has none. The forms that give the keys are `network-map` and `shared-plan`:
 * `network-map.people.<name, role, organisation, phone, task, accepted, present, gets-plan>` (the last three are ticks),
 * `network-map.private-people.<name, relation, phone, task>`,
 * `shared-plan.goals.<goal, sign, level-now, level-goal>`,
 * `shared-plan.measures.<goal, what, who, by-when (date), service, state (choice)>` with the options
 * `shared-plan.measures.state.<open, going-on, done, not-done>`. A column of another form that shows such a cell names it
 * as its `answerId`, and the options of such a choice theirs.
 *
 * **Roles** for `suggests: 'roles'` are the list `form.roles`; common words of all forms are the texts `form.*`.
 */
export const allFormLists: Master['lists'] = {
  ...roleLists,
  ...consentForm,
  ...networkMapForm,
  ...situationPictureForm,
  ...sharedPlanForm,
  ...clientCopyForm,
  ...meetingInvitationForm,
  ...meetingAgendaForm,
  ...meetingMemoForm,
  ...followUpForm,
  ...clientFeedbackForm,
  ...easyFeedbackForm,
  ...staffFeedbackForm,
  ...tallySheetForm,
};
