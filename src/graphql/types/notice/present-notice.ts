import { canonical } from '../../../domain/canonical';
import type { IssuedLetter as LetterRow } from '../../../domain/contract/issued-letter';
import type {
  DeliveryAttempt as AttemptRow,
  OutboxNotice,
  WebhookEndpoint as EndpointRow,
} from '../../../domain/contract/notice';
import type { RulesOnly } from '../../../use-cases/operation/deps';
import type { DeliveryAttempt } from './delivery-attempt.type';
import type { IssuedLetter } from './issued-letter.type';
import type { Notice } from './notice.type';
import type { WebhookEndpoint } from './webhook-endpoint.type';

/** A notice as the API shows it, as the rules call it today. */
export const presentNotice = (row: OutboxNotice, { rulebooks }: RulesOnly): Notice => ({
  __typename: 'Notice',
  ...row,
  label: rulebooks.current().label('notices', row.code),
});

/** A letter as the API shows it: what its hash is taken of, so that anyone can take it again. */
export const presentLetter = ({ content, ...row }: LetterRow): IssuedLetter => ({
  __typename: 'IssuedLetter',
  ...row,
  content: canonical(content),
});

/** One try to deliver a notice as the API shows it. */
export const presentDelivery = (row: AttemptRow): DeliveryAttempt => ({
  __typename: 'DeliveryAttempt',
  ...row,
});

/** An endpoint as the API shows it: without its secret, which only the mutation that makes it tells. */
export const presentEndpoint = ({
  id,
  url,
  active,
  retiredUntil,
  recordedAt,
  removedAt,
}: EndpointRow): WebhookEndpoint => ({
  __typename: 'WebhookEndpoint',
  id,
  url,
  active,
  secret: null,
  retiredUntil,
  recordedAt,
  removedAt,
});
