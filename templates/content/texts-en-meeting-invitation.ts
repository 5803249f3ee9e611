import type { meetingInvitationTextsFi } from './texts-fi-meeting-invitation';

/** English texts of the invitation to a network meeting, in British spelling. Our own drafts, not yet reviewed by a native professional. */
export const meetingInvitationTextsEn = {
  'meeting-invitation/title': 'Invitation to a network meeting',
  'meeting-invitation.form/title': 'Invitation to a network meeting',
  'meeting-invitation.form/lead':
    'The meeting is for the client. Only people whom the client has accepted are invited.',
  'meeting-invitation.meeting/title': 'Meeting',
  'meeting-invitation.client-name/title': 'Client',
  'meeting-invitation.inviter/title': 'Invited by, and position',
  'meeting-invitation.date/title': 'Date',
  'meeting-invitation.time/title': 'Time',
  'meeting-invitation.inviter-phone/title': 'Phone, also if you cannot come',
  'meeting-invitation.place/title': 'Place or remote connection',
  'meeting-invitation.ways/title': 'You can take part',
  'meeting-invitation.ways.on-site/title': 'on site',
  'meeting-invitation.ways.video/title': 'by video',
  'meeting-invitation.ways.phone/title': 'by phone',
  'meeting-invitation.purpose/title': 'Purpose',
  'meeting-invitation.purpose/help': 'One or two sentences, nothing sensitive.',
  'meeting-invitation.invited/title': 'Invited',
  'meeting-invitation.people/title': 'Who is invited',
  'meeting-invitation.people.name/title': 'Name',
  'meeting-invitation.people.role/title': 'Role or position',
  'meeting-invitation.people.organisation/title': 'Organisation',
  'meeting-invitation.people.accepted/title': 'Accepted',
  'meeting-invitation.before/title': 'Before the meeting',
  'meeting-invitation.prepare/title': 'What we ask you to prepare',
  'meeting-invitation.prepare/help': 'For example what you have already done and what you can do.',
  'meeting-invitation.interpreter/title': 'Interpreter',
  'meeting-invitation.travel/title': 'Travel and transport',
  'meeting-invitation.children/title': 'Child care',
  'meeting-invitation.client-decides/text':
    'The client can change the list, move the meeting or cancel it at any time. Join remotely if the journey is long.',
} as const satisfies Readonly<Record<keyof typeof meetingInvitationTextsFi, string>>;
