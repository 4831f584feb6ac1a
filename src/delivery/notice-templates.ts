import type { NoticeTemplate } from './templates/notice-template';
import { incidentClassified } from './templates/notices/incident-classified';
import { levelChanged } from './templates/notices/level-changed';
import { noticeRecorded } from './templates/notices/notice-recorded';
import { orderForm } from './templates/notices/order-form';
import { proposalIssued } from './templates/notices/proposal-issued';
import { reinstated } from './templates/notices/reinstated';
import { rentalEndAnnounced } from './templates/notices/rental-end-announced';
import { rentalEnded } from './templates/notices/rental-ended';
import { renewalOrder } from './templates/notices/renewal-order';
import { renewalReminder } from './templates/notices/renewal-reminder';
import { renewed } from './templates/notices/renewed';
import { studyOpened } from './templates/notices/study-opened';
import { suspended } from './templates/notices/suspended';
import { updateWarning } from './templates/notices/update-warning';

/** The notice codes with a letter of their own; any other code of the vocabulary gets the general letter. */
export const NOTICE_TEMPLATES: Readonly<Record<string, NoticeTemplate>> = {
  RENEWAL_ORDER: renewalOrder,
  RENEWAL_REMINDER: renewalReminder,
  SUSPENDED: suspended,
  REINSTATED: reinstated,
  RENEWED: renewed,
  NOTICE_RECORDED: noticeRecorded,
  RENTAL_END_ANNOUNCED: rentalEndAnnounced,
  RENTAL_ENDED: rentalEnded,
  ORDER_FORM: orderForm,
  PROPOSAL_ISSUED: proposalIssued,
  STUDY_OPENED: studyOpened,
  LEVEL_CHANGED: levelChanged,
  UPDATE_WARNING: updateWarning,
  INCIDENT_CLASSIFIED: incidentClassified,
};
