import type { Customer } from '../../domain/contract/customer';
import type { OutboxNotice } from '../../domain/contract/notice';
import { CUSTOMER, isMailbox } from '../../domain/contract/notice';
import type { Scope } from '../operation/scope';
import type { Taken } from '../facts/take-decision';
import type { Matter } from '../operation/matter';
import { happened } from '../records/happened';
import type { Effect } from './effect';
import { noticeData } from './notice-data';
import { readAll } from '../operation/read-all';

/** Sends a notice of the vocabulary to whom it names, or to another recipient. */
export const notify: Effect<'notify'> = async (scope, matter, { notice, to }, taken) => {
  await queueNotice(scope, matter, taken, notice, to);
  return {};
};

/** Reminds the customer; the timeline keeps it. */
export const remind: Effect<'remind'> = async (scope, matter, { notice }, taken) => {
  await queueNotice(scope, matter, taken, notice);
  await happened(scope, matter, { type: 'REMINDED', data: { notice } }, taken);
  return {};
};

/** Puts the notices that an answer wants sent at once in the outbox. */
export async function queueNotices(scope: Scope, matter: Matter, taken: Taken): Promise<void> {
  for (const { notice, to, at } of taken.decision.notices) {
    if (at === null) await queueNotice(scope, matter, taken, notice, to);
  }
}

/**
 * Puts a notice in the outbox, for whom it names by e-mail and for each webhook endpoint, in the transaction of what it
 * tells: it is delivered later, and a failure to deliver takes nothing back. One for a recipient that nothing gives a
 * mailbox is kept as failed, and never goes to the customer instead.
 */
export async function queueNotice(
  scope: Scope,
  matter: Matter,
  taken: Taken,
  code: string,
  to: string | null = null,
): Promise<void> {
  const { deps, tables, now } = scope;
  const { customer, subscription } = matter;
  const data = await noticeData(scope, matter, taken, code);
  const endpoints = await readAll(tables.webhookEndpoints, { active: true });
  const recipients = [
    { channel: 'email' as const, ...mailboxFor(scope, customer, to ?? scope.rulebook.receiverOf(code)) },
    ...endpoints.map(({ id }) => ({
      channel: 'webhook' as const,
      recipient: id,
      language: customer.language,
      status: 'QUEUED' as const,
    })),
  ];
  for (const { channel, recipient, language, status } of recipients) {
    await tables.notices.insert({
      id: deps.ids.next('notices'),
      customerId: customer.id,
      subscriptionId: subscription?.id ?? null,
      code,
      channel,
      recipient,
      language,
      data,
      decisionId: taken.decisionId,
      status,
      attempts: 0,
      nextAttemptAt: now,
      sentAt: null,
      recordedAt: now,
      version: 1,
    });
  }
}

/** Where a notice goes, in the language of who reads it: the customer's, or that of the contract for the provider. */
function mailboxFor(
  { rulebook }: Scope,
  customer: Customer,
  to: string,
): Pick<OutboxNotice, 'recipient' | 'language' | 'status'> {
  const { language } = rulebook.frame;
  if (to === CUSTOMER) return { recipient: customer.email, language: customer.language, status: 'QUEUED' };
  const mailbox = rulebook.mailboxOf(to) ?? (isMailbox(to) ? to : null);
  return mailbox === null
    ? { recipient: to, language, status: 'FAILED' }
    : { recipient: mailbox, language, status: 'QUEUED' };
}
