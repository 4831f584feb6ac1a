import type { Given, MessageId } from './catalogue';
import type { Finding, Place } from './finding';
import { remarkOf } from './remark-of';

/** A message of the catalogue, said of a place. */
export const findingOf = <I extends MessageId>(id: I, place: Place, ...given: Given<I>): Finding => ({
  ...remarkOf(id, ...given),
  ...place,
});
