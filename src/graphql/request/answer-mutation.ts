import { ClausierError, Forbidden, ServiceUnavailable, Unauthenticated } from '../../domain/errors';
import type { IdOf } from '../../domain/id';
import type { ObjectKind } from '../../domain/kinds';
import { docUrlOf } from '../errors/error-meanings';
import { textFor } from '../errors/text-for';
import type { Payload } from '../shapes/payload.type';
import type { Context } from './context';
import type { Fields, PayloadType, Receipt, Shown } from './payload-of';

/** What a mutation answers: nothing but mistakes when there are some. */
type Answer<T extends object> = Partial<T> & Payload;

/** Mistakes of the caller that belong to the request, and what is no mistake of the caller at all. */
const OF_THE_REQUEST = [Unauthenticated, Forbidden, ServiceUnavailable];

/** Runs an operation; a mistake of the caller becomes `userErrors`; who may not ask, or a breakdown, is an error of the request. */
export async function answerMutation<T extends object>(
  context: Context,
  work: () => Promise<T>,
): Promise<Answer<T>> {
  const { language, actor } = context;
  context.replayed = false;
  try {
    const done = await work();
    return { ...done, userErrors: [], replayed: context.replayed };
  } catch (error) {
    if (!(error instanceof ClausierError) || OF_THE_REQUEST.some((kind) => error instanceof kind))
      throw error;
    const nothing: Partial<T> = {};
    const message = textFor(actor, error)[language];
    return {
      ...nothing,
      userErrors: [{ code: error.code, message, path: error.path, docUrl: docUrlOf(error.code) }],
    };
  }
}

/** Runs an operation and answers the objects it touched, as they stand after it. */
export const answerTouched = <F extends Fields>(
  context: Context,
  { fields }: PayloadType<F>,
  work: () => Promise<Receipt<F>>,
): Promise<Answer<Shown<F>>> =>
  answerMutation(context, async () => {
    const ids = new Map(Object.entries<IdOf<ObjectKind> | null | undefined>(await work()));
    const shown: Record<string, object | null> = {};
    for (const [name, [kind]] of Object.entries(fields))
      shown[name] = await context.load.one(kind, ids.get(`${name}Id`) ?? null);
    return shown as Shown<F>;
  });
