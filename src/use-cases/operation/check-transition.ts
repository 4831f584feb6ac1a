import { ForbiddenTransition } from '../../domain/errors';

/** Refuses an operation on an object that is not in a state that allows it. */
export function checkTransition(
  object: { readonly reference: string; readonly status: string },
  allowed: readonly string[],
  field: string,
): void {
  if (allowed.includes(object.status)) return;
  throw new ForbiddenTransition(
    {
      fr: `${object.reference} est dans l'état ${object.status} ; il faut ${allowed.join(' ou ')}`,
      en: `${object.reference} is ${object.status}; it has to be ${allowed.join(' or ')}`,
    },
    [field],
  );
}
