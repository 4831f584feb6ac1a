import { wholeCents } from '../../src/domain/cents';
import type { CommercialProposal, Intervention } from '../../src/domain/contract/intervention';
import type { PurchaseOrder } from '../../src/domain/contract/order';
import type { Rental } from '../../src/domain/contract/rental';
import type { Customer } from '../../src/domain/contract/customer';
import type { PrintableDocument } from '../../src/domain/contract/printable-document';
import type { Subscription } from '../../src/domain/contract/subscription';
import type { ClauseCitation } from '../../src/domain/explanation';
import { wholeMinutes } from '../../src/domain/minutes';
import type { Language } from '../../src/domain/text';
import type { OrderDocumentInput } from '../../src/use-cases/documents/compose-order';
import { composeOrderForm } from '../../src/use-cases/documents/compose-order-form';
import type { ProposalDocumentInput } from '../../src/use-cases/documents/compose-proposal';
import { composeProposal } from '../../src/use-cases/documents/compose-proposal';
import { composeRenewalOrder } from '../../src/use-cases/documents/compose-renewal-order';
import type { RequiredStatement } from '../../src/use-cases/documents/state-acknowledgements';
import { FRAME } from '../support/frame';

export const customer: Customer = {
  id: 'cus_1',
  reference: 'CLI-ACME',
  name: 'Société Acme & Fils',
  email: 'achats@acme.example',
  language: 'fr',
  details: null,
  attributes: {},
  recordedAt: '2026-09-01T08:00:00.000Z',
  version: 1,
};

export const rental: Rental = {
  id: 'ren_1',
  customerId: customer.id,
  reference: 'SRV-0001',
  serverType: 'DEDIE_ICODIA',
  active: true,
  endsOn: null,
  attributes: {},
  recordedAt: '2026-09-01T08:00:00.000Z',
  version: 1,
};

const EDITIONS = { 'cp-infogerance': '1', cgs: '1' };

export const order: PurchaseOrder = {
  id: 'ord_1',
  customerId: customer.id,
  rentalId: rental.id,
  reference: 'BC-000001',
  kind: 'NEW',
  status: 'VALIDATED',
  level: 'N2',
  termMonths: 12,
  monthlyPriceCents: wholeCents(9900),
  totalCents: wholeCents(118800),
  discountCents: wholeCents(0),
  creditCents: wholeCents(0),
  vatCents: wholeCents(23760),
  currency: 'EUR',
  validUntil: null,
  totalInclVatCents: wholeCents(142560),
  lines: [
    {
      code: 'SUBSCRIPTION',
      label: { fr: 'Abonnement d’infogérance, niveau 2', en: 'Managed service subscription, level 2' },
      quantity: '12',
      unitPrice: '99.00',
      multiplier: '1',
      amount: '1188.00',
    },
  ],
  editions: EDITIONS,
  acknowledgements: ['4.1', '4.2', '4.3'].map((article) => ({
    document: 'cp-infogerance',
    edition: '1',
    article,
    statement: `statement ${article}`,
    acceptedAt: '2026-09-10T07:42:00.000Z',
    acceptedBy: 'Alice Martin',
  })),
  placedAt: '2026-09-10T07:40:00.000Z',
  issuedOn: '2026-09-10',
  validatedAt: '2026-09-10T07:42:00.000Z',
  validatedBy: 'Alice Martin',
  setupTarget: '2026-09-15T07:42:00.000Z',
  renewsDueDate: null,
  sentAt: null,
  sentTo: null,
  decisionIds: [],
  subscriptionId: null,
  attributes: {},
  version: 1,
};

export const subscription: Subscription = {
  id: 'sub_1',
  customerId: customer.id,
  rentalId: rental.id,
  reference: 'INF-000001',
  level: 'N2',
  status: 'ACTIVE',
  termNumber: 1,
  coveredUntil: '2027-09-15',
  effectiveDate: '2026-09-15',
  dueDate: '2027-09-15',
  termMonths: 12,
  orderId: order.id,
  orderPriceCents: wholeCents(118800),
  signedOn: '2026-09-10',
  agreedOn: '2026-09-10',
  editions: EDITIONS,
  setupAt: '2026-09-15T07:42:00.000Z',
  suspendedAt: null,
  endedAt: null,
  noticeGivenOn: null,
  noticeDueDate: null,
  attributes: {},
  version: 1,
};

export const clause = (
  article: string,
  title: { fr: string; en: string },
  ...excerpts: string[]
): ClauseCitation => ({
  document: 'cp-infogerance',
  documentTitle: {
    fr: 'Conditions Particulières Infogérances serveurs',
    en: 'Special terms, managed servers',
  },
  edition: '1',
  article,
  title,
  textSha256: '0'.repeat(64),
  excerpts: excerpts.map((text, index) => ({ id: `E${index + 1}`, text })),
});

export const CLAUSES = {
  levels: clause(
    '2.1',
    { fr: 'Prestations fournies', en: 'Services provided' },
    'Icodia propose plusieurs niveaux d’infogérance, détaillés dans le descriptif des offres.',
  ),
  time: clause(
    '2.2.1',
    { fr: 'Temps alloué aux interventions techniques', en: 'Time allocated to technical interventions' },
    'Dans le cas où l’opération demandée par le client nécessiterait un temps d’intervention supérieur au temps mensuel restant au Client, le service technique d’Icodia établira une proposition commerciale pour l’intervention selon le tarif horaire en vigueur.',
  ),
  renewal: clause(
    '6.1',
    { fr: 'Modalités de renouvellement', en: 'Terms of renewal' },
    'le renouvellement des services d’infogérance serveur n’est pas tacite.',
    'Icodia fait parvenir au client un bon de commande pour une nouvelle période, et le client doit valider cette commande avant la date d’échéance du contrat en cours afin qu’Icodia puisse lui garantir la continuité de services.',
  ),
  change: clause(
    '7',
    { fr: 'Modification de contrat', en: 'Change of contract' },
    'En cas de modification d’un abonnement vers un abonnement de niveau supérieur, le Client se verra attribuer une remise prorata des mois entiers non-consommés sur son abonnement en cours.',
  ),
};

const statement = (article: string, text: string): RequiredStatement => ({
  document: 'cp-infogerance',
  documentTitle: CLAUSES.renewal.documentTitle,
  edition: '1',
  article,
  statement: `statement ${article}`,
  text,
});

const STATEMENTS: readonly RequiredStatement[] = [
  statement(
    '4.1',
    'Le Client reconnaît avoir vérifié l’adéquation du service à ses besoins, et avoir pris les renseignements auprès d’Icodia si besoin était.',
  ),
  statement(
    '4.2',
    'Le Client a pris connaissance des Conditions Générales de Service et s’engage à les respecter',
  ),
  statement(
    '4.3',
    'Le Client reconnaît être conscient que les opérations de mise à jour des composants systèmes effectuées dans le cadre de l’infogérance de son serveur peuvent avoir des répercussions sur le bon fonctionnement des scripts et logiciels installés sur son serveur',
  ),
];

const level = (number: number) => ({ fr: `niveau ${number}`, en: `level ${number}` });

/** What the rules say beside the price, how it came about, and the texts that bind. */
export const TOLD: OrderDocumentInput['told'] = {
  particulars: {
    fr: [{ title: 'Temps mensuel alloué', text: 'L’abonnement comprend 60 min d’intervention par mois.' }],
    en: [{ title: 'Monthly time', text: 'The subscription has 60 min of intervention a month.' }],
  },
  priced: [{ fr: 'Douze mois à 99,00 €.', en: 'Twelve months at €99.00.' }],
  texts: [
    { title: { fr: 'Conditions particulières', en: 'Special terms' }, edition: '1' },
    { title: { fr: 'Conditions générales', en: 'General terms' }, edition: '1' },
  ],
};

export const orderInput: OrderDocumentInput = {
  order,
  customer,
  rental,
  subscription: null,
  clauses: [CLAUSES.levels],
  statements: STATEMENTS,
  labels: {
    level: level(2),
    previousLevel: null,
    serverType: { fr: 'serveur dédié du prestataire', en: 'dedicated server of the provider' },
    discount: null,
  },
  vatRate: '20',
  told: TOLD,
  continuesUntil: null,
  sampleFigures: true,
  language: 'fr',
  frame: FRAME,
  providerName: 'Icodia',
};

export const orderForm = (changes: Partial<OrderDocumentInput> = {}): PrintableDocument =>
  composeOrderForm({ ...orderInput, ...changes });

/** From level 2 to level 3 with six whole months left. */
export const changeOrder = (language: Language = 'fr'): PrintableDocument =>
  composeOrderForm({
    ...orderInput,
    order: {
      ...order,
      reference: 'BC-000007',
      kind: 'UPGRADE',
      status: 'PLACED',
      level: 'N3',
      monthlyPriceCents: wholeCents(17900),
      discountCents: wholeCents(59400),
      totalCents: wholeCents(155400),
      vatCents: wholeCents(31080),
      totalInclVatCents: wholeCents(186480),
      lines: [
        {
          code: 'SUBSCRIPTION',
          label: { fr: 'Abonnement d’infogérance, niveau 3', en: 'Managed service subscription, level 3' },
          quantity: '12',
          unitPrice: '179.00',
          multiplier: '1',
          amount: '2148.00',
        },
      ],
      acknowledgements: [],
      issuedOn: '2027-03-01',
      placedAt: '2027-03-01T09:05:00.000Z',
      validatedAt: null,
      validatedBy: null,
      setupTarget: null,
    },
    subscription,
    clauses: [CLAUSES.change],
    labels: {
      ...orderInput.labels,
      level: level(3),
      previousLevel: level(2),
      discount: {
        fr: 'Remise des mois entiers non consommés',
        en: 'Discount of the whole unused months',
      },
    },
    language,
  });

export const renewalOrder = (language: Language = 'fr'): PrintableDocument =>
  composeRenewalOrder({
    ...orderInput,
    order: {
      ...order,
      reference: 'BC-000012',
      kind: 'RENEWAL',
      status: 'PLACED',
      acknowledgements: [],
      issuedOn: '2027-07-17',
      placedAt: '2027-07-17T07:00:00.000Z',
      validatedAt: null,
      validatedBy: null,
      setupTarget: null,
      renewsDueDate: '2027-09-15',
      validUntil: '2028-09-15',
    },
    subscription,
    clauses: [CLAUSES.renewal],
    continuesUntil: '2027-09-15',
    language,
  });

const intervention: Intervention = {
  id: 'int_1',
  subscriptionId: subscription.id,
  customerId: customer.id,
  reference: 'INT-000003',
  typeCode: 'INSTALLATION',
  description: 'Installer PHP 8.4 et migrer le site de préproduction.',
  estimatedMinutes: wholeMinutes(90),
  actualMinutes: null,
  status: 'AWAITING_PROPOSAL',
  outcome: 'PROPOSAL',
  reservedMinutes: wholeMinutes(30),
  consumedMinutes: wholeMinutes(0),
  quotedMinutes: wholeMinutes(0),
  agreed: null,
  unbillableMinutes: wholeMinutes(0),
  requestedAt: '2027-02-10T08:00:00.000Z',
  startsAt: '2027-02-10T08:00:00.000Z',
  startedAt: null,
  closedAt: null,
  decisionId: 'dec_1',
  settlementDecisionId: null,
  reviewDecisionId: null,
  attributes: {},
  version: 1,
};

export const commercialProposal: CommercialProposal = {
  id: 'pro_1',
  interventionId: intervention.id,
  subscriptionId: subscription.id,
  customerId: customer.id,
  reference: 'PC-000001',
  status: 'ISSUED',
  coveredMinutes: wholeMinutes(30),
  quotedMinutes: wholeMinutes(60),
  amountCents: wholeCents(9000),
  currency: 'EUR',
  values: { hourlyRate: '90.00' },
  lines: [
    {
      code: 'OVERRUN',
      label: { fr: 'Temps au-delà de l’allocation', en: 'Time beyond the allowance' },
      quantity: '1.0000',
      unitPrice: '90.00',
      multiplier: '1',
      amount: '90.00',
    },
  ],
  issuedAt: '2027-02-10T08:00:00.000Z',
  issuedOn: '2027-02-10',
  validUntil: '2027-03-12',
  answeredAt: null,
  answeredBy: null,
  replacedById: null,
  decisionId: 'dec_2',
  version: 1,
};

export const proposal = (changes: Partial<ProposalDocumentInput> = {}): PrintableDocument =>
  composeProposal({
    proposal: commercialProposal,
    intervention,
    customer,
    rental,
    subscription,
    clauses: [CLAUSES.time],
    told: TOLD,
    labels: {
      level: level(2),
      serverType: orderInput.labels.serverType,
      interventionType: { fr: 'installation de logiciel', en: 'software installation' },
    },
    vat: null,
    sampleFigures: true,
    language: 'fr',
    frame: FRAME,
    providerName: 'Icodia',
    ...changes,
  });
