import type { Json } from './json-value';
import { inLine, isObject } from './json-value';

/** A place of an entry that is written otherwise; null on the side that does not have it. */
export interface ChangedPlace {
  /** The members that lead to it, such as `event`, `notices`, `0`; none for the whole. */
  readonly path: readonly string[];
  readonly before: string | null;
  readonly after: string | null;
}

/** The smallest places in which two values differ; members in another order are told as such. */
export function changedPlaces(
  before: Json | undefined,
  after: Json | undefined,
  path: readonly string[] = [],
): readonly ChangedPlace[] {
  if (Array.isArray(before) && Array.isArray(after)) return within(indexed(before), indexed(after), path);
  if (isObject(before) && isObject(after)) {
    const places = within(before, after, path);
    const moved = places.length === 0 && inLine(before) !== inLine(after);
    return moved ? [place(path, Object.keys(before), Object.keys(after))] : places;
  }
  const same = before !== undefined && after !== undefined && inLine(before) === inLine(after);
  return same ? [] : [place(path, before, after)];
}

const place = (path: readonly string[], before: Json | undefined, after: Json | undefined): ChangedPlace => ({
  path,
  before: before === undefined ? null : inLine(before),
  after: after === undefined ? null : inLine(after),
});

type Members = Readonly<Record<string, Json>>;

const indexed = (list: readonly Json[]): Members => Object.fromEntries(list.entries());

const within = (before: Members, after: Members, path: readonly string[]): readonly ChangedPlace[] =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((name) =>
    changedPlaces(memberOf(before, name), memberOf(after, name), [...path, name]),
  );

const memberOf = (members: Members, name: string): Json | undefined =>
  Object.hasOwn(members, name) ? members[name] : undefined;
