import type { OutboxNotice } from '../../src/domain/contract/notice';
import type { Language } from '../../src/domain/text';
import { EXCERPT_6_1, notice } from './outbox';

type Data = OutboxNotice['data'];

const order: Data = {
  subscriptionReference: 'INF-000001',
  orderReference: 'BC-000012',
  level: '2',
  termMonths: 12,
  dueDate: '2027-03-01',
  monthlyPrice: '99.00',
  total: '1188.00',
  vat: '237.60',
  totalInclVat: '1425.60',
  documentUrl: 'https://clausier.example/documents/BC-000012.pdf',
  documentTitle: { fr: 'Conditions particulières', en: 'Special terms' },
  clause: '6.1',
  excerpt: EXCERPT_6_1,
};

/** Data of every notice that has a letter of its own. */
export const DATA: Readonly<Record<string, Data>> = {
  RENEWAL_ORDER: order,
  RENEWAL_REMINDER: order,
  SUSPENDED: {
    subscriptionReference: 'INF-000001',
    dueDate: '2027-03-01',
    suspendedAt: '2027-02-28T23:00:00.000Z',
    article: '6.2',
    excerpt:
      "Si Icodia n'a pas enregistré de nouvelle commande validée par le client à la date échéance du contrat, le service sera suspendu.",
  },
  REINSTATED: {
    subscriptionReference: 'INF-000001',
    reinstatedAt: '2027-03-03T08:05:00.000Z',
    article: '6.2',
  },
  RENEWED: { subscriptionReference: 'INF-000001', newDueDate: '2028-03-01', article: '6.1' },
  ORDER_FORM: { ...order, clause: '5.1' },
  PROPOSAL_ISSUED: {
    proposalReference: 'PC-000003',
    interventionReference: 'INT-000007',
    coveredMinutes: 45,
    quotedMinutes: 45,
    amount: '90.00',
    validUntil: '2027-03-12',
    article: '2.2.1',
    excerpt:
      "Dans le cas où l'opération demandée par le client nécessiterait un temps d'intervention supérieur au temps mensuel restant au Client, le service technique d'Icodia établira une proposition commerciale pour l'intervention selon le tarif horaire en vigueur.",
  },
  NOTICE_RECORDED: {
    subscriptionReference: 'INF-000001',
    level: '2',
    noticeGivenOn: '2027-06-01',
    dueDate: '2028-01-10',
    article: '6',
  },
  RENTAL_END_ANNOUNCED: {
    subscriptionReference: 'INF-000001',
    rentalReference: 'SRV-0001',
    endsOn: '2027-09-01',
    article: '2',
  },
  RENTAL_ENDED: {
    subscriptionReference: 'INF-000001',
    rentalReference: 'SRV-0001',
    endsOn: '2027-09-01',
    article: '2',
  },
  STUDY_OPENED: { interventionReference: 'INT-000008', studyReference: 'ET-000001', article: '2.2.2' },
  LEVEL_CHANGED: {
    subscriptionReference: 'INF-000001',
    fromLevel: '2',
    toLevel: '3',
    discount: '396.00',
    article: '7',
  },
  UPDATE_WARNING: {
    subscriptionReference: 'INF-000001',
    component: 'PHP',
    plannedAt: '2027-02-12T21:00:00.000Z',
    article: '4.3',
  },
  INCIDENT_CLASSIFIED: {
    incidentReference: 'INC-000001',
    incidentClass: { fr: 'incident majeur', en: 'major incident' },
    reason: 'Service indisponible',
    observedAt: '2027-02-10T07:30:00.000Z',
    article: '3.3',
  },
};

/** The notice of a code with full data, or with the data given. */
export const noticeOf = (code: string, language: Language, data: Data = DATA[code] ?? {}): OutboxNotice =>
  notice({ code, language, data });
