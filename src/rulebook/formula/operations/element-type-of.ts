import type { StaticType } from '../values/static-type';
import { staticType } from '../values/static-type';

/** What the elements of a list are; an event of a list of events. */
export const elementTypeOf = ({ kind, element }: StaticType): StaticType =>
  kind === 'events' ? staticType('event') : (element ?? staticType('any'));
