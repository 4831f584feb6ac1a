import type { Life } from '../scenarios/support/life';
import type { TestService } from '../support/service';
import type { Day, Moment } from './calendar';
import { dayOf, plusDays } from './calendar';
import { euros } from './figures';
import type { PaperContract } from './paper-contract';

/** What anybody can read of a contract. */
export interface Portrait {
  readonly status: string;
  readonly level: string;
  readonly dueDate: string;
  readonly coveredUntil: string;
  readonly minutes: readonly number[];
  /** What can be used on the last day that is paid for, on the day after, and on the first one of the next term if there is one. */
  readonly usable: readonly number[];
  readonly orders: readonly string[];
  readonly terms: readonly string[];
  readonly work: readonly string[];
  readonly charges: readonly string[];
}

export async function portraitOf(
  service: TestService,
  { subscriptionId }: Life,
  [last, after, next]: DaysToRead,
): Promise<Portrait> {
  const { subscription } = await service.ask(
    `query ($id: ID, $last: LocalDate, $after: LocalDate, $next: LocalDate, $follows: Boolean!) { subscription(id: $id) { status level dueDate coveredUntil
      allowance { grantedMinutes consumedMinutes reservedMinutes remainingMinutes }
      last: allowance(asOf: $last) { remainingMinutes } after: allowance(asOf: $after) { remainingMinutes }
      next: allowance(asOf: $next) @include(if: $follows) { remainingMinutes }
      orders(first: 40) { nodes { kind status level total { amount } discount { amount } credit { amount } } }
      terms(first: 20) { nodes { status beginsOn dueDate price { amount } } }
      interventions(first: 15) { nodes { status reservedMinutes unbillableMinutes
        proposals(first: 20) { nodes { status coveredMinutes quotedMinutes amount { amount } validUntil } } } }
      charges(first: 40) { nodes { kind amount { amount } } } } }`,
    { id: subscriptionId, last, after, next, follows: next !== null },
  );
  const { status, level, dueDate, coveredUntil, allowance, orders, terms, interventions, charges } =
    subscription;
  return {
    status,
    level,
    dueDate,
    coveredUntil,
    minutes: [
      allowance.grantedMinutes,
      allowance.consumedMinutes,
      allowance.reservedMinutes,
      allowance.remainingMinutes,
    ],
    usable: [subscription.last, subscription.after, ...(next ? [subscription.next] : [])].map(
      ({ remainingMinutes }) => remainingMinutes,
    ),
    orders: orders.nodes.map(
      (order: any) =>
        `${order.kind} ${order.status} ${order.level} ${order.total?.amount} ${order.discount?.amount ?? '0.00'} ${order.credit.amount}`,
    ),
    terms: terms.nodes.map(
      (term: any) => `${term.status} ${term.beginsOn} ${term.dueDate} ${term.price.amount}`,
    ),
    work: interventions.nodes.map(({ status, reservedMinutes, unbillableMinutes, proposals }: any) =>
      [
        `${status} holds ${reservedMinutes}, ${unbillableMinutes} not billable`,
        ...proposals.nodes.map(
          (one: any) =>
            `${one.status} ${one.coveredMinutes} + ${one.quotedMinutes} for ${one.amount.amount} until ${one.validUntil}`,
        ),
      ].join(', '),
    ),
    charges: charges.nodes.map((charge: any) => `${charge.kind} ${charge.amount.amount}`).sort(),
  };
}

/** The last day that is paid for, or today where that is past, the day after, and the first one of the next term if there is one. */
type DaysToRead = readonly [Day, Day, Day | null];

export function daysToRead(paper: PaperContract, now: Moment): DaysToRead {
  const last = [paper.covered(), dayOf(now)].sort()[1] ?? '';
  return [last, plusDays(last, 1), paper.nextBegins() ?? null];
}

export function portraitOnPaper(paper: PaperContract, now: Moment): Portrait {
  const term = paper.running();
  const { consumed, reserved } = paper.work.used(dayOf(now));
  return {
    status: paper.status,
    level: term.level,
    dueDate: term.until,
    coveredUntil: paper.covered(),
    minutes: [
      paper.work.opened(dayOf(now)),
      consumed,
      reserved - paper.work.apart(dayOf(now)),
      paper.usable(dayOf(now)),
    ],
    usable: daysToRead(paper, now).flatMap((day) => (day === null ? [] : [paper.usable(day)])),
    orders: paper.orders.map(
      ({ kind, status, level, price, discount, credit }) =>
        `${kind} ${status} ${level} ${euros(price - discount - credit)} ${euros(discount)} ${euros(credit)}`,
    ),
    terms: paper.terms.map((one) => `${one.status} ${one.from} ${one.until} ${euros(one.price)}`),
    work: paper.work.all.map(({ status, reserved: holds, unbillable, proposals }) =>
      [
        `${status} holds ${holds}, ${unbillable} not billable`,
        ...proposals.map(
          (one) =>
            `${one.status} ${one.covered} + ${one.quoted} for ${euros(one.amount)} until ${one.validUntil}`,
        ),
      ].join(', '),
    ),
    charges: paper.charges(),
  };
}
