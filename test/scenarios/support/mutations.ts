import type { Role } from '../../../src/domain/actor';
import type { TestService } from '../../support/service';

export const DECISION = 'id decision outcome at amounts { name value }';

export const ORDER = `id reference kind status level termMonths issuedOn renewsDueDate validUntil placedAt validatedAt validatedBy
  setupTarget sentAt sentTo
  monthlyPrice { amount } total { amount } discount { amount } credit { amount } vat { amount } totalInclVat { amount }
  lines { code quantity unitPrice amount }`;

export const SUBSCRIPTION = `id reference status level termMonths signedOn agreedOn effectiveDate dueDate coveredUntil setupAt
  suspendedAt endedAt noticeGivenOn noticeDueDate orderPrice { amount }`;

export const INTERVENTION = `id reference status outcome type estimatedMinutes actualMinutes reservedMinutes
  consumedMinutes quotedMinutes unbillableMinutes startsAt startedAt`;

const OFFERED =
  'id reference status coveredMinutes quotedMinutes amount { amount } issuedOn validUntil values';

export const PROPOSAL = `${OFFERED} replacedBy { ${OFFERED} }`;

export const STUDY = 'id reference status conclusion figures { name given applied kept }';

const INCIDENT = `id reference classCode classReason observedAt firstActionAt minutesToFirstAction endedAt
  measures { at description }
  commitment { ${DECISION} } compensation { ${DECISION} explanation { sentence { fr en } } }`;

const WORK = `intervention { ${INTERVENTION} } proposal { ${PROPOSAL} } study { ${STUDY} }
  decision { ${DECISION} explanation { interpretations { id } } }`;

/** Each mutation the scenes use: the type of its input, and what is read of its answer. */
const MUTATIONS = {
  registerCustomer: ['RegisterCustomerInput', `customer { id reference } decision { ${DECISION} }`],
  correctCustomer: [
    'CorrectCustomerInput',
    `customer { id name email language postalAddress billingAddress registrationNumber vatNumber
      contacts { name role email phone } } decision { ${DECISION} }`,
  ],
  correctRental: ['CorrectRentalInput', `rental { id serverType active endsOn } decision { ${DECISION} }`],
  registerRental: ['RegisterRentalInput', 'rental { id reference }'],
  endRental: ['EndRentalInput', `rental { id reference active endsOn } decision { ${DECISION} }`],
  setAttributes: ['SetAttributesInput', `node { id } decision { ${DECISION} }`],
  placeOrder: [
    'PlaceOrderInput',
    `order { ${ORDER} acknowledgements { document edition article statement acceptedAt acceptedBy }
      editions { document edition } } decision { ${DECISION} }`,
  ],
  validateOrder: [
    'OrderInput',
    `order { ${ORDER} } subscription { ${SUBSCRIPTION} } decision { ${DECISION} }`,
  ],
  voidOrder: ['OrderInput', `order { ${ORDER} } decision { ${DECISION} }`],
  issueRenewalOrder: ['IssueRenewalOrderInput', `order { ${ORDER} } decision { ${DECISION} }`],
  recordSetup: [
    'RecordSetupInput',
    `order { ${ORDER} } subscription { ${SUBSCRIPTION} editions { document edition } } decision { ${DECISION} }`,
  ],
  requestIntervention: ['RequestInterventionInput', WORK],
  reconsiderIntervention: ['ReconsiderInterventionInput', WORK],
  closeIntervention: ['CloseInterventionInput', WORK],
  cancelIntervention: ['InterventionInput', WORK],
  acceptProposal: ['ProposalInput', WORK],
  declineProposal: ['ProposalInput', WORK],
  concludeStudy: ['ConcludeStudyInput', WORK],
  changePlan: [
    'ChangePlanInput',
    `subscription { ${SUBSCRIPTION} } order { ${ORDER} }
      admission { ${DECISION} } compensation { ${DECISION} }`,
  ],
  giveNotice: ['GiveNoticeInput', `subscription { ${SUBSCRIPTION} } decision { ${DECISION} }`],
  reportIncident: ['ReportIncidentInput', `incident { ${INCIDENT} } decision { ${DECISION} }`],
  recordMeasure: ['RecordMeasureInput', `incident { ${INCIDENT} } decision { ${DECISION} }`],
  classifyIncident: ['ClassifyIncidentInput', `incident { ${INCIDENT} } decision { ${DECISION} }`],
  endIncident: ['EndIncidentInput', `incident { ${INCIDENT} } decision { ${DECISION} }`],
  recordUpdate: ['RecordUpdateInput', `update { id reference kind performedAt } decision { ${DECISION} }`],
  recordEvent: [
    'RecordEventInput',
    `event { id type label { fr en } effectiveOn data } decision { ${DECISION} }`,
  ],
  withdrawEvent: [
    'WithdrawEventInput',
    `event { id type label { fr en } effectiveOn data } decision { ${DECISION} }`,
  ],
  reportMalfunction: [
    'ReportMalfunctionInput',
    `malfunction { id reference outcome cause component }
      decision { ${DECISION} explanation { sentence { fr en } clause { article } } }`,
  ],
  registerWebhook: ['RegisterWebhookInput', 'endpoint { id }'],
} as const;

export type MutationName = keyof typeof MUTATIONS;

/** Who speaks in a scene: a role, or the bearer of a token. */
export type Speaker = Role | { readonly token: string };

/** A mistake that an operation answers instead of doing anything. */
export interface Refusal {
  readonly code: string;
  readonly path: readonly string[];
}

/** Runs a mutation that is expected to be done. */
export async function run(
  service: TestService,
  name: MutationName,
  input: object,
  as?: Speaker,
): Promise<any> {
  const { userErrors, ...payload } = await send(service, name, input, as);
  if (userErrors.length > 0) throw new Error(`${name}: ${JSON.stringify(userErrors)}`);
  return payload;
}

/** Runs a mutation that is expected to be refused; answers the mistakes it names. */
export async function refusal(
  service: TestService,
  name: MutationName,
  input: object,
  as?: Speaker,
): Promise<readonly Refusal[]> {
  const { userErrors } = await send(service, name, input, as);
  return userErrors.map(({ code, path }: Refusal) => ({ code, path }));
}

async function send(service: TestService, name: MutationName, input: object, as?: Speaker): Promise<any> {
  const [type, fields] = MUTATIONS[name];
  const query = `mutation ($input: ${type}!) {
    ${name}(input: $input) { ${fields} userErrors { code path message } }
  }`;
  return (await service.ask(query, { input }, as))[name];
}

/** The amounts of a decision by name. */
export const amountsOf = ({ amounts }: { amounts: readonly { name: string; value: unknown }[] }): any =>
  Object.fromEntries(amounts.map(({ name, value }) => [name, value]));

/** The readings of the contract that a decision rests on. */
export const readingsOf = ({
  explanation,
}: {
  explanation: { interpretations: readonly { id: string }[] };
}): readonly string[] => explanation.interpretations.map(({ id }) => id);
