import type { ApolloServerPlugin } from '@apollo/server';
import type { GraphQLFormattedError } from 'graphql';
import type { Language } from '../../domain/text';
import { textIn } from './text-in';

/** Says each mistake in the language of the request; both stay in `extensions.text`. */
export const localizeErrors: ApolloServerPlugin<{ readonly language: Language }> = {
  requestDidStart: () =>
    Promise.resolve({
      willSendResponse: ({ response, contextValue }) => {
        if (response.body.kind !== 'single') return Promise.resolve();
        const { singleResult } = response.body;
        if (!singleResult.errors) return Promise.resolve();
        const errors = inLanguage(singleResult.errors, contextValue.language);
        response.body.singleResult = { ...singleResult, errors };
        return Promise.resolve();
      },
    }),
};

/** Errors with their message in a language. */
export const inLanguage = (
  errors: readonly GraphQLFormattedError[],
  language: Language,
): readonly GraphQLFormattedError[] =>
  errors.map((error) => {
    const text = textIn(error.extensions);
    return text ? { ...error, message: text[language] } : error;
  });
