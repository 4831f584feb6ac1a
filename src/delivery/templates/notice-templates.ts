import type { NoticeTemplate } from './notice-template';
import { incidentClassified } from './notices/incident-classified';
import { levelChanged } from './notices/level-changed';
import { orderForm } from './notices/order-form';
import { proposalIssued } from './notices/proposal-issued';
import { reinstated } from './notices/reinstated';
import { renewalOrder } from './notices/renewal-order';
import { renewalReminder } from './notices/renewal-reminder';
import { renewed } from './notices/renewed';
import { studyOpened } from './notices/study-opened';
import { suspended } from './notices/suspended';
import { updateWarning } from './notices/update-warning';

/** The notice codes with a letter of their own; any other code of the vocabulary gets the general letter. */
export const NOTICE_TEMPLATES: Readonly<Record<string, NoticeTemplate>> = {
  RENEWAL_ORDER: renewalOrder,
  RENEWAL_REMINDER: renewalReminder,
  SUSPENDED: suspended,
  REINSTATED: reinstated,
  RENEWED: renewed,
  ORDER_FORM: orderForm,
  PROPOSAL_ISSUED: proposalIssued,
  STUDY_OPENED: studyOpened,
  LEVEL_CHANGED: levelChanged,
  UPDATE_WARNING: updateWarning,
  INCIDENT_CLASSIFIED: incidentClassified,
};
