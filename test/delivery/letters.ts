import type { OutboxNotice } from '../../src/domain/contract/notice';
import { NOTICE_TEMPLATES } from '../../src/delivery/notice-templates';
import { keysOf } from '../../src/domain/keys-of';
import type { Language } from '../../src/domain/text';
import { EXCERPT_6_1, notice } from './outbox';

type Data = OutboxNotice['data'];

/** Every value that some letter speaks of; `test/scenarios` holds each letter against what a life really gives it. */
const EVERY_VALUE: Data = {
  answer: { fr: 'C’est fait (article 6.1).', en: 'It is done (article 6.1).' },
  documentTitle: { fr: 'Conditions particulières', en: 'Special terms' },
  article: '6.1',
  excerpt: EXCERPT_6_1,
  readings: [
    {
      question: { fr: "Jusqu'à quand ?", en: 'Until when?' },
      choice: { fr: 'trente jours', en: 'thirty days' },
    },
  ],
  subscriptionReference: 'INF-000001',
  orderReference: 'BC-000012',
  requestReference: 'BC-000012',
  renewalOrderReference: 'BC-000012',
  rentalReference: 'SRV-0001',
  rentalEndsOn: '2027-09-01',
  interventionReference: 'INT-000007',
  interventionType: { fr: 'configuration de service', en: 'service configuration' },
  proposalReference: 'PC-000003',
  studyReference: 'ET-000001',
  conclusion: 'Deux heures de travail.',
  incidentReference: 'INC-000001',
  incidentClass: { fr: 'incident majeur', en: 'major incident' },
  reason: 'Service indisponible',
  observedAt: '2027-02-10T07:30:00.000Z',
  endedAt: '2027-02-10T09:30:00.000Z',
  measure: 'Le service est relancé.',
  measuredAt: '2027-02-10T08:30:00.000Z',
  description: 'Le site ne répond plus.',
  level: { fr: 'niveau 2', en: 'level 2' },
  fromLevel: { fr: 'niveau 2', en: 'level 2' },
  toLevel: { fr: 'niveau 3', en: 'level 3' },
  termMonths: 12,
  decidedOn: '2027-02-10',
  effectiveDate: '2027-02-10',
  dueDate: '2027-03-01',
  renewsDueDate: '2027-03-01',
  previousDueDate: '2027-03-01',
  newDueDate: '2028-03-01',
  noticeGivenOn: '2027-06-01',
  noticeDueDate: '2027-03-01',
  noticeLifted: '2027-03-01',
  suspendedAt: '2027-02-28T23:00:00.000Z',
  validUntil: '2027-03-12',
  lines: [
    { label: { fr: "Abonnement d'infogérance", en: 'Managed service subscription' }, amount: '1188.00' },
  ],
  total: '1188.00',
  vat: '237.60',
  totalInclVat: '1425.60',
  coveredMinutes: 45,
  quotedMinutes: 45,
  timeRate: '90.00',
  amount: '67.50',
  consumedMinutes: 45,
  billableMinutes: 45,
  billableAmount: '67.50',
  documentUrl: 'https://clausier.example/documents/BC-000012.pdf',
};

/** Data of every notice that has a letter of its own. */
export const DATA: Readonly<Record<string, Data>> = Object.fromEntries(
  keysOf(NOTICE_TEMPLATES).map((code) => [code, EVERY_VALUE]),
);

/** The notice of a code with full data, or with the data given. */
export const noticeOf = (code: string, language: Language, data: Data = DATA[code] ?? {}): OutboxNotice =>
  notice({ code, language, data });
