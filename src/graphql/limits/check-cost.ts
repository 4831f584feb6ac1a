import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import { GraphQLError } from 'graphql';
import { getComplexity } from 'graphql-query-complexity';
import { InvalidInput } from '../../domain/errors';

/** More than any page of the API needs; a list costs its page size times what is asked of each object. */
const HIGHEST_COST = 6_000;

/** What is measured. */
export interface AskedOperation {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly operationName: string | null;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Refuses queries that would cost too much; what cannot be measured is not run either. */
export function checkCost(asked: AskedOperation): void {
  const cost = measuredOnce(asked);
  if (cost <= HIGHEST_COST) return;
  const shown = cost === Infinity ? '' : ` (${cost})`;
  const text = {
    fr: `la requête coûte plus de ${HIGHEST_COST}${shown} : demander moins d'objets ou de champs à la fois`,
    en: `the query costs more than ${HIGHEST_COST}${shown}: ask for fewer objects or fields at once`,
  };
  throw new GraphQLError(text.en, { extensions: { code: 'COST_EXCEEDED', text } });
}

/** Costs kept of one document, which is itself kept while it is asked for. */
const KEPT = 64;
const costs = new WeakMap<OperationDefinitionNode, Map<string, number>>();

/** An operation is measured once for all variables that make it cost the same; what is refused is measured again. */
function measuredOnce(asked: AskedOperation): number {
  const known = costs.get(asked.operation) ?? new Map<string, number>();
  costs.set(asked.operation, known);
  const key = weighing(asked);
  const before = known.get(key);
  if (before !== undefined) return before;
  const cost = costOf(asked);
  if (known.size >= KEPT) known.clear();
  known.set(key, cost);
  return cost;
}

/** What a cost depends on: numbers and conditions by their value, lists by their length, anything else by whether it is there. */
const weighing = ({ operation: { variableDefinitions = [] }, variables }: AskedOperation): string =>
  variableDefinitions
    .map(({ variable }) => {
      const value = variables[variable.name.value];
      if (Array.isArray(value)) return `${value.length} of them`;
      return typeof value === 'number' || typeof value === 'boolean' || value == null
        ? String(value)
        : 'given';
    })
    .join();

/** Fragments of fragments grow faster than any number: nobody counts further than the limit. */
function costOf({ schema, document, operationName, variables }: AskedOperation): number {
  try {
    return getComplexity({
      schema,
      query: document,
      variables: { ...variables },
      ...(operationName ? { operationName } : {}),
      estimators: [estimate],
      maxQueryNodes: HIGHEST_COST,
    });
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    if (error.nodes) throw unfitArgument(error);
    return Infinity;
  }
}

/** What says how many objects a field holds. */
interface Sizes {
  readonly first?: unknown;
  readonly last?: unknown;
  readonly ids?: unknown;
}

/** A field costs one, and a list what it holds. */
function estimate({ args, childComplexity }: { args: Sizes; childComplexity: number }): number {
  const { first, last, ids } = args;
  const size = Array.isArray(ids) ? ids.length : (last ?? first);
  const objects = typeof size === 'number' && size > 0 ? size : 1;
  return 1 + objects * childComplexity;
}

/** A variable that may be null, where an argument may not. */
function unfitArgument({ message }: GraphQLError): InvalidInput {
  const name = /^Argument "(\w+)"/.exec(message)?.[1];
  return new InvalidInput({ fr: 'il faut une valeur', en: 'a value is needed' }, name ? [name] : []);
}
