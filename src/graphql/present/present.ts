import type { Rulebook } from '../../domain/ports/rulebook';
import type { ObjectKind } from '../../domain/records/kinds';
import type { RowOf } from '../../domain/records/rows-by-kind';
import { money, moneyOrNull } from './money';

type Present<K extends ObjectKind> = (row: RowOf<K>, rulebook: Rulebook) => object;

const editions = (accepted: Readonly<Record<string, string>>) =>
  Object.entries(accepted).map(([document, edition]) => ({ document, edition }));

const minutesBetween = (from: string, to: string | null): number | null =>
  to === null
    ? null
    : Math.floor(Temporal.Instant.from(from).until(Temporal.Instant.from(to)).total('minutes'));

/** How the rows of each kind are shown; relations are resolved where they are asked for. */
export const PRESENTERS: { readonly [K in ObjectKind]: Present<K> } = {
  customers: (row) => ({ __typename: 'Customer', ...row }),
  rentals: (row) => ({ __typename: 'Rental', ...row }),
  orders: (row) => ({
    __typename: 'PurchaseOrder',
    ...row,
    monthlyPrice: moneyOrNull(row.monthlyPriceCents),
    total: moneyOrNull(row.totalCents),
    discount: money(row.discountCents),
    vat: moneyOrNull(row.vatCents),
    totalInclVat: moneyOrNull(row.totalInclVatCents),
    editions: editions(row.editions),
    htmlUrl: `/documents/${row.id}.html`,
    pdfUrl: `/documents/${row.id}.pdf`,
  }),
  subscriptions: (row) => ({
    __typename: 'Subscription',
    ...row,
    orderPrice: money(row.orderPriceCents),
    editions: editions(row.editions),
  }),
  interventions: (row) => ({ __typename: 'Intervention', ...row, type: row.typeCode }),
  proposals: (row) => ({
    __typename: 'CommercialProposal',
    ...row,
    amount: money(row.amountCents),
    htmlUrl: `/documents/${row.id}.html`,
    pdfUrl: `/documents/${row.id}.pdf`,
  }),
  studies: (row) => ({ __typename: 'Study', ...row }),
  incidents: (row) => ({
    __typename: 'Incident',
    ...row,
    minutesToFirstAction: minutesBetween(row.observedAt, row.firstActionAt),
  }),
  updates: (row) => ({ __typename: 'SystemUpdate', ...row }),
  malfunctions: (row) => ({ __typename: 'Malfunction', ...row }),
  charges: (row) => ({ __typename: 'Charge', ...row, amount: money(row.amountCents) }),
  events: (row, rulebook) => ({
    __typename: 'ContractEvent',
    ...row,
    label: rulebook.label('events', row.type),
  }),
  dueSteps: (row, rulebook) => ({ __typename: 'DueStep', ...row, label: stepLabel(rulebook, row.step) }),
  notices: (row, rulebook) => ({ __typename: 'Notice', ...row, label: rulebook.label('notices', row.code) }),
  deliveries: (row) => ({ __typename: 'DeliveryAttempt', ...row }),
  webhookEndpoints: ({ id, url, active }) => ({ __typename: 'WebhookEndpoint', id, url, active }),
  decisions: (row) => ({ ...row }),
};

/** A step of a timeline, or a notice that the rules schedule. */
function stepLabel(rulebook: Rulebook, code: string) {
  const label = rulebook.label('steps', code);
  return label.fr === code ? rulebook.label('notices', code) : label;
}
