import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

/** A scalar that travels as text; operations check it, so that a mistake names its field in the caller's language. */
const textual = (name: string, description: string): GraphQLScalarType<string, string> =>
  new GraphQLScalarType({
    name,
    description,
    serialize: (value) => String(value),
    parseValue: (value) => {
      if (typeof value === 'string') return value;
      throw new GraphQLError(`${name} is written as a text`);
    },
    parseLiteral: (node) => {
      if (node.kind === Kind.STRING) return node.value;
      throw new GraphQLError(`${name} is written as a text`, { nodes: [node] });
    },
  });

/** A day of the contract. */
export const LocalDate = textual(
  'LocalDate',
  'A day of the contract, in its time zone, such as "2027-02-10".',
);

/** A point in time. */
export const Instant = textual(
  'Instant',
  'A point in time with its offset, such as "2027-02-10T09:00:00+01:00"; answered in UTC.',
);
