import type { ApolloServerPlugin } from '@apollo/server';
import type { GraphQLFormattedError } from 'graphql';

const UNAVAILABLE = 503;

/** A breakdown that left nothing to answer is one for HTTP too: proxies and clients know when to ask again. */
export const answerUnavailable: ApolloServerPlugin = {
  requestDidStart: () =>
    Promise.resolve({
      willSendResponse: ({ response }) => {
        if (response.body.kind !== 'single') return Promise.resolve();
        const { data, errors = [] } = response.body.singleResult;
        const seconds = secondsToWait(errors);
        if (seconds === null || !isEmpty(data)) return Promise.resolve();
        response.http.status = UNAVAILABLE;
        response.http.headers.set('retry-after', String(seconds));
        return Promise.resolve();
      },
    }),
};

/** When to ask again; null where nothing broke down. */
const secondsToWait = (errors: readonly GraphQLFormattedError[]): number | null => {
  const seconds = errors.flatMap(({ extensions }) => extensions?.['retryAfter'] ?? []).map(Number);
  return seconds.length > 0 ? Math.max(...seconds) : null;
};

const isEmpty = (data: Readonly<Record<string, unknown>> | null | undefined): boolean =>
  Object.values(data ?? {}).every((value) => value === null);
