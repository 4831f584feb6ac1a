import type { ApolloServerPlugin } from '@apollo/server';
import type { DocumentNode, SelectionSetNode } from 'graphql';
import { Kind } from 'graphql';
import type { Role } from '../../domain/actor';
import type { Context } from './context';

/** What is told of an operation once it was answered: nothing it asked with, and nothing it was answered. */
export interface SeenOperation {
  /** `query` or `mutation`; null for what could not be read as one. */
  readonly kind: string | null;
  /** The name its author gave it. */
  readonly name: string | null;
  /** The fields of the schema it begins with, once each. */
  readonly fields: readonly string[];
  readonly milliseconds: number;
  /** Codes of its errors and of the mistakes it was told, once each. */
  readonly codes: readonly string[];
  readonly role: Role | null;
}

/** Tells each operation that was answered, also one that was refused. */
export const seenOperations = (tell: (seen: SeenOperation) => void): ApolloServerPlugin<Context> => ({
  requestDidStart: () => {
    const started = performance.now();
    return Promise.resolve({
      willSendResponse: ({ document, operation, response, contextValue }) => {
        const { body } = response;
        tell({
          kind: operation?.operation ?? null,
          name: operation?.name?.value ?? null,
          fields: operation && document ? [...rootFields(operation.selectionSet, document)] : [],
          milliseconds: performance.now() - started,
          codes: body.kind === 'single' ? [...codesOf(body.singleResult)] : [],
          role: contextValue.actor?.role ?? null,
        });
        return Promise.resolve();
      },
    });
  },
});

function rootFields(set: SelectionSetNode, document: DocumentNode): ReadonlySet<string> {
  const found = set.selections.flatMap((selection): readonly string[] => {
    if (selection.kind === Kind.FIELD) return [selection.name.value];
    if (selection.kind === Kind.INLINE_FRAGMENT) return [...rootFields(selection.selectionSet, document)];
    const fragment = document.definitions.find(
      (definition) =>
        definition.kind === Kind.FRAGMENT_DEFINITION && definition.name.value === selection.name.value,
    );
    return fragment?.kind === Kind.FRAGMENT_DEFINITION
      ? [...rootFields(fragment.selectionSet, document)]
      : [];
  });
  return new Set(found);
}

interface Told {
  readonly errors?: readonly { readonly extensions?: Readonly<Record<string, unknown>> }[];
  readonly data?: Readonly<Record<string, unknown>> | null;
}

function codesOf({ errors = [], data }: Told): ReadonlySet<string> {
  const mistakes = Object.values(data ?? {}).flatMap((payload) => mistakesOf(payload));
  return new Set([...errors.map(({ extensions }) => extensions), ...mistakes].map((of) => codeOf(of)));
}

const mistakesOf = (payload: unknown): readonly unknown[] => {
  const told = isRecord(payload) ? payload['userErrors'] : [];
  return Array.isArray(told) ? (told as readonly unknown[]) : [];
};

const codeOf = (told: unknown): string =>
  isRecord(told) && typeof told['code'] === 'string' ? told['code'] : 'UNKNOWN';

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
