import type { Attributes } from '../../domain/contract/attributes';
import type { Scope } from '../operation/scope';

/**
 * What an order and its subscription both declare lives with the subscription, such as a pack of minutes bought with it:
 * the first order gives it, and those that follow, at a renewal or an upgrade, take it from there.
 */
export function lastingAttributes({ rulebook }: Pick<Scope, 'rulebook'>, attributes: Attributes): Attributes {
  const declared = (group: 'order' | 'subscription') => rulebook.attributes(group).map(({ name }) => name);
  const lasting = declared('subscription').filter((name) => declared('order').includes(name));
  return Object.fromEntries(Object.entries(attributes).filter(([name]) => lasting.includes(name)));
}
