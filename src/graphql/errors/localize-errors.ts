import type { ApolloServerPlugin } from '@apollo/server';
import type { GraphQLFormattedError } from 'graphql';
import type { Actor } from '../../domain/actor';
import type { Language } from '../../domain/text';
import { textFor } from './text-for';
import { textIn } from './text-in';

/** Who reads an answer. */
interface Reader {
  readonly language: Language;
  readonly actor: Actor | null;
}

/** Says each mistake in the language of the request, with what its caller may read; both languages stay in `extensions.text`. */
export const localizeErrors: ApolloServerPlugin<Reader> = {
  requestDidStart: () =>
    Promise.resolve({
      willSendResponse: ({ response, contextValue }) => {
        if (response.body.kind !== 'single') return Promise.resolve();
        const { singleResult } = response.body;
        if (!singleResult.errors) return Promise.resolve();
        const errors = inLanguage(singleResult.errors, contextValue);
        response.body.singleResult = { ...singleResult, errors };
        return Promise.resolve();
      },
    }),
};

/** Errors with their message in a language, and nothing that is not for their reader. */
export const inLanguage = (
  errors: readonly GraphQLFormattedError[],
  { language, actor }: Reader,
): readonly GraphQLFormattedError[] =>
  errors.map((error) => {
    const told = textIn(error.extensions?.['text']);
    if (!told) return error;
    const { forStaff, ...extensions } = error.extensions ?? {};
    const text = textFor(actor, { text: told, forStaff: textIn(forStaff) });
    return { ...error, message: text[language], extensions: { ...extensions, text } };
  });
