import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError } from 'graphql';
import { getComplexity } from 'graphql-query-complexity';

/** More than any page of the API needs; a list costs its page size times what is asked of each object. */
const HIGHEST_COST = 6_000;

/** A field costs one, and a list what it holds. */
const estimate = ({
  args,
  childComplexity,
}: {
  args: { first?: unknown };
  childComplexity: number;
}): number => {
  const { first } = args;
  const objects = typeof first === 'number' && first > 0 ? first : 1;
  return 1 + objects * childComplexity;
};

/** Refuses queries that would cost too much, and says what each one costs. */
export const costLimit: ApolloServerPlugin = {
  requestDidStart: () =>
    Promise.resolve({
      didResolveOperation: ({ schema, document, request, operationName }) => {
        const cost = costOf(() =>
          getComplexity({
            schema,
            query: document,
            variables: request.variables ?? {},
            ...(operationName ? { operationName } : {}),
            estimators: [estimate],
          }),
        );
        if (cost !== null && cost > HIGHEST_COST) {
          throw new GraphQLError(
            `the query costs ${cost}, more than ${HIGHEST_COST}: ask for fewer objects or fields at once`,
            { extensions: { code: 'COST_EXCEEDED', http: { status: 400 } } },
          );
        }
        return Promise.resolve();
      },
    }),
};

/** Variables that do not fit have no cost: the execution says what is wrong with them. */
function costOf(measure: () => number): number | null {
  try {
    return measure();
  } catch (error) {
    if (error instanceof GraphQLError) return null;
    throw error;
  }
}
