import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError } from 'graphql';
import { checkCost } from './check-cost';
import { checkVariables } from './check-variables';

/** Before anything runs: the variables fit, and the operation does not cost too much. */
export const checkOperation: ApolloServerPlugin = {
  requestDidStart: () =>
    Promise.resolve({
      didResolveOperation: async ({ schema, document, operation, operationName, request }) => {
        // What names no operation of the document is refused when it is run.
        if (!operation) return;
        const variables = request.variables ?? {};
        try {
          checkVariables(schema, operation, variables);
          checkCost({ schema, document, operation, operationName, variables });
        } catch (error) {
          throw refused(error);
        }
      },
    }),
};

/** Nothing was run, which the status of the answer says too. */
function refused(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const own = error instanceof GraphQLError ? error.extensions : {};
  return new GraphQLError(error.message, {
    ...(error instanceof GraphQLError ? {} : { originalError: error }),
    extensions: { ...own, http: { status: 400 } },
  });
}
