import type { ValueNode } from 'graphql';
import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import type { FactValue } from '../../domain/facts';

/** Deeper than any fact. */
const DEEPEST = 16;

/** A value of the rules: text, integer, boolean, list or object; never a float. */
export const Json = new GraphQLScalarType<FactValue, unknown>({
  name: 'Json',
  description:
    'A value of the rules: text, integer, boolean, null, list or object. Amounts and decimals are texts.',
  serialize: (value) => value,
  parseValue: (value) => shallow(value),
  parseLiteral: (node, variables) => shallow(literal(node, variables ?? {}, 0)),
});

function shallow(value: unknown): FactValue {
  if (isWithin(value, DEEPEST)) return value;
  throw tooDeep();
}

/** JSON has no other values than those of the rules; what is left to see is how deep they are. */
function isWithin(value: unknown, left: number): value is FactValue {
  if (typeof value !== 'object' || value === null) return true;
  return left > 0 && Object.values(value).every((part) => isWithin(part, left - 1));
}

function literal(node: ValueNode, variables: Readonly<Record<string, unknown>>, depth: number): unknown {
  if (depth > DEEPEST) throw tooDeep();
  switch (node.kind) {
    case Kind.INT:
    case Kind.FLOAT:
      return Number(node.value);
    case Kind.OBJECT:
      return Object.fromEntries(
        node.fields.map(({ name, value }) => [name.value, literal(value, variables, depth + 1)]),
      );
    case Kind.LIST:
      return node.values.map((value) => literal(value, variables, depth + 1));
    case Kind.NULL:
      return null;
    case Kind.VARIABLE:
      return variables[node.name.value] ?? null;
    default:
      return node.value;
  }
}

const tooDeep = (): GraphQLError => new GraphQLError(`Json is nested at most ${DEEPEST} levels deep`);
