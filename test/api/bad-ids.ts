import type { BadMutation } from './bad-mutation';
import { bad } from './bad-mutation';

const NOBODY = '0'.repeat(32);

/** Ids: malformed, of another kind, of nothing; and objects in a state that does not allow the operation. */
export const BAD_IDS: readonly BadMutation[] = [
  bad('nothing has the id', 'requestIntervention', { subscriptionId: `sub_${NOBODY}` }, 'NOT_FOUND'),
  bad('nothing has the reference', 'requestIntervention', { subscriptionId: 'INF-999999' }, 'NOT_FOUND'),
  bad('an empty id', 'requestIntervention', { subscriptionId: '' }, 'INVALID_ID'),
  bad('SQL in an id', 'requestIntervention', { subscriptionId: "sub_' OR 1=1 --" }, 'INVALID_ID'),
  bad('a very long id', 'requestIntervention', { subscriptionId: 'x'.repeat(100_000) }, 'INVALID_ID'),
  bad(
    'an id of another kind',
    'requestIntervention',
    (own) => ({ subscriptionId: own.customerId }),
    'INVALID_ID',
  ),
  bad(
    'an id with a space after it',
    'requestIntervention',
    (own) => ({ subscriptionId: `${own.subscriptionId} ` }),
    'INVALID_ID',
  ),
  bad('an id in capitals', 'requestIntervention', { subscriptionId: `SUB_${'0'.repeat(32)}` }, 'INVALID_ID'),
  bad('nothing has the id', 'reconsiderIntervention', { interventionId: `int_${NOBODY}` }, 'NOT_FOUND'),
  bad('nothing has the id', 'closeIntervention', { interventionId: `int_${NOBODY}` }, 'NOT_FOUND'),
  bad('nothing has the id', 'cancelIntervention', { interventionId: 'INT-999999' }, 'NOT_FOUND'),
  bad('an intervention', 'acceptProposal', (own) => ({ proposalId: own.interventionId }), 'INVALID_ID'),
  bad('nothing has the id', 'declineProposal', { proposalId: `pro_${NOBODY}` }, 'NOT_FOUND'),
  bad('nothing has the id', 'concludeStudy', { studyId: `stu_${NOBODY}` }, 'NOT_FOUND'),
  bad('a server', 'validateOrder', (own) => ({ orderId: own.rentalId }), 'INVALID_ID'),
  bad('nothing has the reference', 'voidOrder', { orderId: 'BC-999999' }, 'NOT_FOUND'),
  bad('nothing has the id', 'recordSetup', { orderId: `ord_${NOBODY}` }, 'NOT_FOUND'),
  bad('nothing has the id', 'placeOrder', { rentalId: `ren_${NOBODY}` }, 'NOT_FOUND'),
  bad('nothing has the id', 'registerRental', { customerId: `cus_${NOBODY}` }, 'NOT_FOUND'),
  bad('nothing has the reference', 'classifyIncident', { incidentId: 'INC-999999' }, 'NOT_FOUND'),
  bad('an update', 'endIncident', (own) => ({ incidentId: own.updateId }), 'INVALID_ID'),
  bad('nothing has the id', 'recordMeasure', { incidentId: `inc_${NOBODY}` }, 'NOT_FOUND'),
  bad('nothing has the id', 'recordUpdate', { subscriptionId: `sub_${NOBODY}` }, 'NOT_FOUND'),
  bad('nothing has the update', 'reportMalfunction', { updateId: `upd_${NOBODY}` }, 'NOT_FOUND'),
  bad('nothing has the id', 'withdrawEvent', { eventId: `evt_${NOBODY}` }, 'NOT_FOUND'),
  bad('a subscription', 'withdrawEvent', (own) => ({ eventId: own.subscriptionId }), 'INVALID_ID'),
  bad('nothing has the id', 'replayNotice', { noticeId: `ntc_${NOBODY}` }, 'NOT_FOUND'),
  bad('the word null', 'giveNotice', { subscriptionId: 'null' }, 'INVALID_ID'),
  bad('nothing has the id', 'changePlan', { subscriptionId: `sub_${NOBODY}` }, 'NOT_FOUND'),
  bad('an object that has no attributes', 'setAttributes', (own) => ({ id: own.proposalId }), 'INVALID_ID'),
  bad('a taken reference', 'registerCustomer', { reference: 'CLI-OWN' }, 'ALREADY_EXISTS'),
  bad('a taken reference', 'registerRental', { reference: 'SRV-CLI-OWN' }, 'ALREADY_EXISTS'),
  bad(
    'an order nobody validated',
    'recordSetup',
    (own) => ({ orderId: own.placedOrderId }),
    'FORBIDDEN_TRANSITION',
  ),
  bad('a fulfilled order', 'validateOrder', (own) => ({ orderId: own.orderId }), 'FORBIDDEN_TRANSITION'),
  bad('a fulfilled order', 'voidOrder', (own) => ({ orderId: own.orderId }), 'FORBIDDEN_TRANSITION'),
];
