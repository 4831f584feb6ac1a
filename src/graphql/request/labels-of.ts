import type { ClassType } from 'type-graphql';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Rulebook } from '../../domain/ports/rulebook';
import type { Text } from '../../domain/text';
import { Label } from '../values/label.type';
import type { Context } from './context';

/** What a code of an object is called, by the rules of today. */
export type Called<T> = (object: T, rules: Rulebook) => Text | null;

/** The resolver of the labels that stand beside the codes of a type: `level` has `levelLabel`. */
export function labelsOf<T extends object>(
  owner: ClassType<T>,
  called: { readonly [K in keyof T & string]?: Called<T> },
): ClassType {
  @Resolver(() => owner)
  class Labels {}
  // What a method with decorators would be, said once for all the codes.
  for (const [code, call] of Object.entries<Called<T> | undefined>(called)) {
    const name = `${code}Label`;
    const value = (object: T, { services }: Context): Text | null =>
      call?.(object, services.rulebooks.current()) ?? null;
    Object.defineProperty(Labels.prototype, name, { value });
    FieldResolver(() => Label, { nullable: true, description: `What \`${code}\` is called.` })(
      Labels.prototype,
      name,
      { value },
    );
    Root()(Labels.prototype, name, 0);
    Ctx()(Labels.prototype, name, 1);
  }
  return Labels;
}
