import type { ApolloServerPlugin } from '@apollo/server';
import type { Text } from '../domain/text';
import type { Context } from './context';

/** Says each mistake in the language of the request; both stay in `extensions.text`. */
export const localizeErrors: ApolloServerPlugin<Context> = {
  requestDidStart: () =>
    Promise.resolve({
      willSendResponse: ({ response, contextValue }) => {
        if (response.body.kind !== 'single') return Promise.resolve();
        const { singleResult } = response.body;
        if (!singleResult.errors) return Promise.resolve();
        response.body.singleResult = {
          ...singleResult,
          errors: singleResult.errors.map((error) => {
            const text = error.extensions?.['text'] as Text | undefined;
            return text ? { ...error, message: text[contextValue.language] } : error;
          }),
        };
        return Promise.resolve();
      },
    }),
};
