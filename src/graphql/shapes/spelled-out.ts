import type { ClosedList } from '../../domain/closed-list';

/** The values of a closed list that the API answers as texts, said after what they are. */
export function spelledOut(what: string, list: ClosedList): string {
  const values = Object.keys(list);
  return `${what}: ${[...values.slice(0, -2), values.slice(-2).join(' or ')].join(', ')}.`;
}
