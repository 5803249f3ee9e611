import type { InterfaceLanguage } from '../../model/language';
import { formTextsFi } from '../texts-fi-forms';
import { networkMapTextsFi } from '../texts-fi-network-map';
import { sharedPlanTextsFi } from '../texts-fi-shared-plan';
import { consentTextsFi } from '../texts-fi-consent';
import { situationPictureTextsFi } from '../texts-fi-situation-picture';
import { clientCopyTextsFi } from '../texts-fi-client-copy';
import { clientFeedbackTextsFi } from '../texts-fi-client-feedback';
import { easyFeedbackTextsFi } from '../texts-fi-easy-feedback';
import { followUpTextsFi } from '../texts-fi-follow-up';
import { meetingAgendaTextsFi } from '../texts-fi-meeting-agenda';
import { meetingInvitationTextsFi } from '../texts-fi-meeting-invitation';
import { meetingMemoTextsFi } from '../texts-fi-meeting-memo';
import { staffFeedbackTextsFi } from '../texts-fi-staff-feedback';
import { tallySheetTextsFi } from '../texts-fi-tally-sheet';
import { clientFeedbackTextsSv } from '../texts-sv-client-feedback';
import { easyFeedbackTextsSv } from '../texts-sv-easy-feedback';
import { followUpTextsSv } from '../texts-sv-follow-up';
import { meetingAgendaTextsSv } from '../texts-sv-meeting-agenda';
import { meetingInvitationTextsSv } from '../texts-sv-meeting-invitation';
import { meetingMemoTextsSv } from '../texts-sv-meeting-memo';
import { staffFeedbackTextsSv } from '../texts-sv-staff-feedback';
import { tallySheetTextsSv } from '../texts-sv-tally-sheet';
import { clientFeedbackTextsEn } from '../texts-en-client-feedback';
import { easyFeedbackTextsEn } from '../texts-en-easy-feedback';
import { followUpTextsEn } from '../texts-en-follow-up';
import { meetingAgendaTextsEn } from '../texts-en-meeting-agenda';
import { meetingInvitationTextsEn } from '../texts-en-meeting-invitation';
import { meetingMemoTextsEn } from '../texts-en-meeting-memo';
import { staffFeedbackTextsEn } from '../texts-en-staff-feedback';
import { tallySheetTextsEn } from '../texts-en-tally-sheet';
import { formTextsSv } from '../texts-sv-forms';
import { consentTextsSv } from '../texts-sv-consent';
import { networkMapTextsSv } from '../texts-sv-network-map';
import { situationPictureTextsSv } from '../texts-sv-situation-picture';
import { sharedPlanTextsSv } from '../texts-sv-shared-plan';
import { clientCopyTextsSv } from '../texts-sv-client-copy';
import { formTextsEn } from '../texts-en-forms';
import { consentTextsEn } from '../texts-en-consent';
import { networkMapTextsEn } from '../texts-en-network-map';
import { situationPictureTextsEn } from '../texts-en-situation-picture';
import { sharedPlanTextsEn } from '../texts-en-shared-plan';
import { clientCopyTextsEn } from '../texts-en-client-copy';

/** Built-in texts of all forms, by language. */
export const allFormTexts: Readonly<Record<InterfaceLanguage, Readonly<Record<string, string>>>> = {
  fi: {
    ...formTextsFi,
    ...networkMapTextsFi,
    ...sharedPlanTextsFi,
    ...consentTextsFi,
    ...situationPictureTextsFi,
    ...clientCopyTextsFi,
    ...meetingInvitationTextsFi,
    ...meetingAgendaTextsFi,
    ...meetingMemoTextsFi,
    ...followUpTextsFi,
    ...clientFeedbackTextsFi,
    ...easyFeedbackTextsFi,
    ...staffFeedbackTextsFi,
    ...tallySheetTextsFi,
  },
  sv: {
    ...formTextsSv,
    ...consentTextsSv,
    ...networkMapTextsSv,
    ...situationPictureTextsSv,
    ...sharedPlanTextsSv,
    ...clientCopyTextsSv,
    ...meetingInvitationTextsSv,
    ...meetingAgendaTextsSv,
    ...meetingMemoTextsSv,
    ...followUpTextsSv,
    ...clientFeedbackTextsSv,
    ...easyFeedbackTextsSv,
    ...staffFeedbackTextsSv,
    ...tallySheetTextsSv,
  },
  en: {
    ...formTextsEn,
    ...consentTextsEn,
    ...networkMapTextsEn,
    ...situationPictureTextsEn,
    ...sharedPlanTextsEn,
    ...clientCopyTextsEn,
    ...meetingInvitationTextsEn,
    ...meetingAgendaTextsEn,
    ...meetingMemoTextsEn,
    ...followUpTextsEn,
    ...clientFeedbackTextsEn,
    ...easyFeedbackTextsEn,
    ...staffFeedbackTextsEn,
    ...tallySheetTextsEn,
  },
};
