import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../request/context';
import { Money } from '../values/money.type';

/** The currency of what was stored with one, and that of the contract for the rest. */
@Resolver(() => Money)
export class MoneyResolver {
  @FieldResolver(() => String, { description: 'Currency code.' })
  currency(@Root() money: Money, @Ctx() { services }: Context): string {
    return money.currency ?? services.rulebooks.current().frame.currency;
  }
}
