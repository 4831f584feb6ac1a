import type { StaticType } from '../values/static-type';
import { staticType } from '../values/static-type';

/** What the elements of a list are. */
export const elementTypeOf = ({ kind, element }: StaticType): StaticType =>
  element ?? staticType(kind === 'events' ? 'record' : 'any');
