import { registerEnumType } from 'type-graphql';
import type { ClosedList } from '../../domain/closed-list';

/**
 * The enum of a closed list of the domain, each value told by the sentence it has there. For lists written in capitals,
 * as values of GraphQL are; others are answered as texts, see `spelledOut`.
 */
export function enumOf(name: string, description: string, list: ClosedList): object {
  const values = Object.fromEntries(Object.keys(list).map((value) => [value, value]));
  const valuesConfig = Object.fromEntries(
    Object.entries(list).map(([value, sentence]) => [value, { description: sentence }]),
  );
  registerEnumType(values, { name, description, valuesConfig });
  return values;
}
