import type { EveryKind } from './every-kind';

/** The input of a mutation that nothing is wrong with, and its type in the schema. */
export interface ValidInput {
  readonly type: string;
  readonly input: (own: EveryKind) => Readonly<Record<string, unknown>>;
}

const ACKNOWLEDGED = ['4.1', '4.2', '4.3'];

/** An input for every mutation that takes one. */
export const VALID_INPUTS: Readonly<Record<string, ValidInput>> = {
  registerCustomer: {
    type: 'RegisterCustomerInput',
    input: () => ({ reference: 'CLI-NEW', name: 'Société', email: 'a@exemple.fr' }),
  },
  correctCustomer: {
    type: 'CorrectCustomerInput',
    input: ({ customerId }) => ({ customerId, email: 'b@exemple.fr', postalAddress: ['1 rue Neuve'] }),
  },
  correctRental: {
    type: 'CorrectRentalInput',
    input: ({ freeRentalId }) => ({ rentalId: freeRentalId, active: true }),
  },
  registerRental: {
    type: 'RegisterRentalInput',
    input: ({ customerId }) => ({ customerId, reference: 'SRV-NEW', serverType: 'DEDIE_ICODIA' }),
  },
  endRental: { type: 'EndRentalInput', input: ({ freeRentalId }) => ({ rentalId: freeRentalId }) },
  setAttributes: { type: 'SetAttributesInput', input: ({ customerId: id }) => ({ id, attributes: {} }) },
  placeOrder: {
    type: 'PlaceOrderInput',
    input: ({ freeRentalId }) => ({
      rentalId: freeRentalId,
      level: 'N2',
      acknowledgedArticles: ACKNOWLEDGED,
    }),
  },
  validateOrder: { type: 'OrderInput', input: ({ placedOrderId }) => ({ orderId: placedOrderId }) },
  recordSetup: { type: 'RecordSetupInput', input: ({ placedOrderId }) => ({ orderId: placedOrderId }) },
  voidOrder: { type: 'OrderInput', input: ({ placedOrderId }) => ({ orderId: placedOrderId }) },
  requestIntervention: {
    type: 'RequestInterventionInput',
    input: ({ subscriptionId }) => ({
      subscriptionId,
      type: 'CONFIGURATION_SERVICE',
      estimatedMinutes: 10,
    }),
  },
  reconsiderIntervention: {
    type: 'ReconsiderInterventionInput',
    input: ({ interventionId }) => ({ interventionId }),
  },
  closeIntervention: {
    type: 'CloseInterventionInput',
    input: ({ interventionId }) => ({ interventionId, actualMinutes: 5 }),
  },
  cancelIntervention: { type: 'InterventionInput', input: ({ interventionId }) => ({ interventionId }) },
  acceptProposal: { type: 'ProposalInput', input: ({ proposalId }) => ({ proposalId }) },
  declineProposal: { type: 'ProposalInput', input: ({ proposalId }) => ({ proposalId }) },
  concludeStudy: {
    type: 'ConcludeStudyInput',
    input: ({ studyId }) => ({ studyId, conclusion: 'Faisable', estimatedMinutes: 10 }),
  },
  changePlan: {
    type: 'ChangePlanInput',
    input: ({ subscriptionId }) => ({ subscriptionId, toLevel: 'N3' }),
  },
  issueRenewalOrder: {
    type: 'IssueRenewalOrderInput',
    input: ({ subscriptionId }) => ({ subscriptionId }),
  },
  giveNotice: { type: 'GiveNoticeInput', input: ({ subscriptionId }) => ({ subscriptionId }) },
  reportIncident: {
    type: 'ReportIncidentInput',
    input: ({ subscriptionId }) => ({ subscriptionId, description: 'Panne', classCode: 'MINOR' }),
  },
  classifyIncident: {
    type: 'ClassifyIncidentInput',
    input: ({ incidentId }) => ({ incidentId, classCode: 'MAJOR', reason: 'Panne' }),
  },
  recordMeasure: {
    type: 'RecordMeasureInput',
    input: ({ incidentId }) => ({ incidentId, description: 'Relance' }),
  },
  endIncident: { type: 'EndIncidentInput', input: ({ incidentId }) => ({ incidentId }) },
  recordUpdate: {
    type: 'RecordUpdateInput',
    input: ({ subscriptionId }) => ({ subscriptionId, kind: 'OTHER_UPDATE', description: 'Mise à jour' }),
  },
  recordEvent: {
    type: 'RecordEventInput',
    input: ({ subscriptionId }) => ({ subscriptionId, type: 'PAYMENT_RECEIVED' }),
  },
  withdrawEvent: {
    type: 'WithdrawEventInput',
    input: ({ eventId }) => ({ eventId, reason: 'Un autre client' }),
  },
  reportMalfunction: {
    type: 'ReportMalfunctionInput',
    input: ({ subscriptionId }) => ({
      subscriptionId,
      description: 'Panne',
      cause: 'OTHER',
      component: 'PLATFORM',
    }),
  },
  advanceTestClock: { type: 'AdvanceTestClockInput', input: () => ({ to: '2027-02-10T12:00:00Z' }) },
  registerWebhook: { type: 'RegisterWebhookInput', input: () => ({ url: 'https://exemple.fr/hooks' }) },
  changeWebhook: {
    type: 'ChangeWebhookInput',
    input: ({ endpointId }) => ({ endpointId, url: 'https://exemple.fr/ailleurs' }),
  },
  rotateWebhookSecret: { type: 'WebhookInput', input: ({ endpointId }) => ({ endpointId }) },
  removeWebhook: { type: 'WebhookInput', input: ({ endpointId }) => ({ endpointId }) },
  replayNotice: { type: 'NoticeInput', input: ({ noticeId }) => ({ noticeId }) },
};
