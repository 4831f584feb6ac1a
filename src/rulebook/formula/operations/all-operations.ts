import { BUSINESS } from './business';
import { BALANCES } from './balances';
import { CHOICES } from './choices';
import { DATES } from './dates';
import { EVENTS } from './past-events';
import { INSTANTS } from './instants';
import { LISTS } from './lists';
import { NUMBERS } from './numbers';
import type { Operation } from './operation';
import { OTHER_DAYS } from './other-days';
import { PAUSES } from './pauses';
import { SEQUENCES } from './sequences';

const ENTRIES = {
  ...NUMBERS,
  ...CHOICES,
  ...LISTS,
  ...SEQUENCES,
  ...DATES,
  ...INSTANTS,
  ...BUSINESS,
  ...EVENTS,
  ...BALANCES,
  ...PAUSES,
  ...OTHER_DAYS,
} as const satisfies Readonly<Record<string, Operation>>;

/** The name of an operation. */
export type OperationName = keyof typeof ENTRIES;

/** Every operation of formulas: the closed list. */
export const OPERATIONS: Readonly<Record<OperationName, Operation>> = ENTRIES;

/** The operation of a name as it is written in a formula; undefined where there is none. */
export const operationNamed = (name: string): Operation | undefined => BY_NAME.get(name);

const BY_NAME: ReadonlyMap<string, Operation> = new Map(Object.entries(ENTRIES));

export const OPERATION_NAMES: readonly string[] = Object.keys(ENTRIES);

/** The operations as the guide groups them. */
export const OPERATION_GROUPS: readonly (readonly [string, Readonly<Record<string, Operation>>])[] = [
  ['Nombres', NUMBERS],
  ['Choix', CHOICES],
  ['Listes et tableaux', { ...LISTS, ...SEQUENCES }],
  ['Dates', DATES],
  ['Instants', INSTANTS],
  ['Jours et heures ouvrés', BUSINESS],
  ['Historique', { ...EVENTS, ...BALANCES, ...PAUSES }],
  ['Un autre jour', OTHER_DAYS],
];
