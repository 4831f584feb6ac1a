import type { NoticeTemplate } from './templates/notice-template';
import { incidentClassified } from './templates/notices/incident-classified';
import { incidentEnded } from './templates/notices/incident-ended';
import { incidentMeasure } from './templates/notices/incident-measure';
import { interventionSettled } from './templates/notices/intervention-settled';
import { levelChanged } from './templates/notices/level-changed';
import { noticeRecorded } from './templates/notices/notice-recorded';
import { orderForm } from './templates/notices/order-form';
import { orderFormNotSent } from './templates/notices/order-form-not-sent';
import { orderLapsed } from './templates/notices/order-lapsed';
import { orderReferred } from './templates/notices/order-referred';
import { orderToSales } from './templates/notices/order-to-sales';
import { orderValidated } from './templates/notices/order-validated';
import { proposalAccepted } from './templates/notices/proposal-accepted';
import { proposalExpired } from './templates/notices/proposal-expired';
import { orderGivenUp } from './templates/notices/order-given-up';
import { proposalIssued } from './templates/notices/proposal-issued';
import { reinstated } from './templates/notices/reinstated';
import { renewalOrder } from './templates/notices/renewal-order';
import { renewalReminder } from './templates/notices/renewal-reminder';
import { renewed } from './templates/notices/renewed';
import { rentalEndAnnounced } from './templates/notices/rental-end-announced';
import { rentalEndToSales } from './templates/notices/rental-end-to-sales';
import { rentalEnded } from './templates/notices/rental-ended';
import { serviceSetUp } from './templates/notices/service-set-up';
import { studyConcluded } from './templates/notices/study-concluded';
import { studyOpened } from './templates/notices/study-opened';
import { suspended } from './templates/notices/suspended';
import { updateWarning } from './templates/notices/update-warning';
import { workGivenUp } from './templates/notices/work-given-up';
import { workOnHold } from './templates/notices/work-on-hold';
import { workResumed } from './templates/notices/work-resumed';

/** The notice codes with a letter of their own; any other code of the vocabulary gets the general letter. */
export const NOTICE_TEMPLATES: Readonly<Record<string, NoticeTemplate>> = {
  ORDER_FORM: orderForm,
  ORDER_REFERRED: orderReferred,
  ORDER_VALIDATED: orderValidated,
  ORDER_LAPSED: orderLapsed,
  SERVICE_SET_UP: serviceSetUp,
  PROPOSAL_ISSUED: proposalIssued,
  PROPOSAL_ACCEPTED: proposalAccepted,
  PROPOSAL_EXPIRED: proposalExpired,
  STUDY_OPENED: studyOpened,
  STUDY_CONCLUDED: studyConcluded,
  INTERVENTION_SETTLED: interventionSettled,
  RENEWAL_ORDER: renewalOrder,
  RENEWAL_REMINDER: renewalReminder,
  RENEWED: renewed,
  SUSPENDED: suspended,
  REINSTATED: reinstated,
  LEVEL_CHANGED: levelChanged,
  NOTICE_RECORDED: noticeRecorded,
  RENTAL_END_ANNOUNCED: rentalEndAnnounced,
  RENTAL_ENDED: rentalEnded,
  ORDER_GIVEN_UP: orderGivenUp,
  WORK_ON_HOLD: workOnHold,
  WORK_RESUMED: workResumed,
  WORK_GIVEN_UP: workGivenUp,
  UPDATE_WARNING: updateWarning,
  INCIDENT_CLASSIFIED: incidentClassified,
  INCIDENT_MEASURE: incidentMeasure,
  INCIDENT_ENDED: incidentEnded,
  ORDER_TO_SALES: orderToSales,
  RENTAL_END_TO_SALES: rentalEndToSales,
  ORDER_FORM_NOT_SENT: orderFormNotSent,
};
