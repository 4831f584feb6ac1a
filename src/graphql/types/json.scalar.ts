import { GraphQLScalarType, Kind } from 'graphql';
import type { ValueNode } from 'graphql';

/** A value of the rules: text, integer, boolean, list or object; never a float. */
export const Json = new GraphQLScalarType({
  name: 'Json',
  description:
    'A value of the rules: text, integer, boolean, null, list or object. Amounts and decimals are texts.',
  serialize: (value) => value,
  parseValue: (value) => value,
  parseLiteral: (node) => literal(node),
});

function literal(node: ValueNode): unknown {
  switch (node.kind) {
    case Kind.INT:
      return Number(node.value);
    case Kind.OBJECT:
      return Object.fromEntries(node.fields.map((field) => [field.name.value, literal(field.value)]));
    case Kind.LIST:
      return node.values.map(literal);
    case Kind.NULL:
      return null;
    case Kind.VARIABLE:
      return undefined;
    default:
      return node.value;
  }
}
