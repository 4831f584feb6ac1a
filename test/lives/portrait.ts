import type { Life } from '../scenarios/support/life';
import type { TestService } from '../support/service';
import type { Moment } from './calendar';
import { dayOf } from './calendar';
import { euros } from './life-stage';
import type { PaperContract } from './paper-contract';

/** What anybody can read of a contract. */
export interface Portrait {
  readonly status: string;
  readonly level: string;
  readonly dueDate: string;
  readonly coveredUntil: string;
  readonly minutes: readonly number[];
  readonly orders: readonly string[];
  readonly terms: readonly string[];
}

export async function portraitOf(service: TestService, { subscriptionId }: Life, _now: Moment): Promise<Portrait> {
  const { subscription } = await service.ask(
    `query ($id: ID) { subscription(id: $id) { status level dueDate coveredUntil
      allowance { grantedMinutes consumedMinutes reservedMinutes remainingMinutes }
      orders(first: 100) { nodes { kind status level total { amount } discount { amount } } }
      terms(first: 100) { nodes { status beginsOn dueDate price { amount } } } } }`,
    { id: subscriptionId },
  );
  const { status, level, dueDate, coveredUntil, allowance, orders, terms } = subscription;
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
    orders: orders.nodes.map(
      (order: any) => `${order.kind} ${order.status} ${order.level} ${order.total?.amount} ${order.discount?.amount ?? '0.00'}`,
    ),
    terms: terms.nodes.map(
      (term: any) => `${term.status} ${term.beginsOn} ${term.dueDate} ${term.price.amount}`,
    ),
  };
}

export function portraitOnPaper(paper: PaperContract, now: Moment): Portrait {
  const term = paper.running();
  const { consumed, reserved } = paper.used(`${now.slice(0, 7)}-01`);
  const { granted } = paper.month(dayOf(now));
  return {
    status: paper.status,
    level: term.level,
    dueDate: term.until,
    coveredUntil: paper.covered(),
    minutes: [granted, consumed, reserved, granted - consumed - reserved],
    orders: paper.orders.map(
      ({ kind, status, level, price, discount }) =>
        `${kind} ${status} ${level} ${euros(price - discount)} ${euros(discount)}`,
    ),
    terms: paper.terms.map((one) => `${one.status} ${one.from} ${one.until} ${euros(one.price)}`),
  };
}
