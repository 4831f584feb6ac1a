import type { Actor } from '../../domain/actor';
import type { Text } from '../../domain/text';

/** What is wrong, as this caller may read it: customers are not shown where the rules stand. */
export const textFor = (
  actor: Actor | null,
  { text, forStaff }: { readonly text: Text; readonly forStaff: Text | null },
): Text => (actor !== null && actor.role !== 'customer' ? (forStaff ?? text) : text);
