import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

const minutesOf = (value: unknown): number => {
  if (typeof value === 'number') return value;
  throw new GraphQLError('Minutes is written as a number');
};

/** Whole minutes; operations check the range. */
export const Minutes = new GraphQLScalarType<number, number>({
  name: 'Minutes',
  description: 'A whole number of minutes.',
  serialize: minutesOf,
  parseValue: minutesOf,
  parseLiteral: (node) => {
    if (node.kind === Kind.INT || node.kind === Kind.FLOAT) return Number(node.value);
    throw new GraphQLError('Minutes is written as a number', { nodes: [node] });
  },
});
