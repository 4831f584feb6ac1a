import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Language } from '../../domain/text';
import { kindOf } from '../../domain/records/id';
import { readOne } from '../../use-cases/queries/read-one';
import { registerCustomer } from '../../use-cases/customers/register-customer';
import { registerRental } from '../../use-cases/customers/register-rental';
import { setAttributes } from '../../use-cases/customers/set-attributes';
import { answer } from '../answer';
import type { Context } from '../context';
import { RegisterCustomerInput, RegisterRentalInput, SetAttributesInput } from '../inputs/order.inputs';
import { PageArgs } from '../inputs/page.args';
import { oneOf } from '../one-of';
import { pageOf } from '../page';
import { PRESENTERS } from '../present/present';
import { CustomerConnection, RentalConnection, SubscriptionConnection } from '../types/connections';
import { Customer } from '../types/party.type';
import { AttributesPayload, CustomerPayload, RentalPayload } from '../types/payloads';

const LANGUAGES: readonly Language[] = ['fr', 'en'];

/** Customers, their servers and their attributes. */
@Resolver(() => Customer)
export class PartyResolver {
  @Query(() => CustomerConnection, { description: 'Customers the caller may know of.' })
  customers(
    @Args(() => PageArgs) page: PageArgs,
    @Arg('reference', () => String, { nullable: true, description: 'Only this reference.' })
    reference: string | null,
    @Ctx() context: Context,
  ): Promise<unknown> {
    return pageOf(context, 'customers', typeof reference === 'string' ? { reference } : {}, page);
  }

  @Mutation(() => CustomerPayload, { description: 'Registers a customer.' })
  registerCustomer(
    @Arg('input', () => RegisterCustomerInput, { description: 'The customer.' }) input: RegisterCustomerInput,
    @Ctx() { deps, language, load }: Context,
  ): Promise<unknown> {
    return answer(language, async () => {
      const { customerId } = await registerCustomer(deps, {
        ...input,
        language: oneOf(LANGUAGES, input.language, 'language'),
      });
      return { customer: await load.one('customers', customerId) };
    });
  }

  @Mutation(() => RentalPayload, { description: 'Registers a server the customer rents (article 2).' })
  registerRental(
    @Arg('input', () => RegisterRentalInput, { description: 'The server.' }) input: RegisterRentalInput,
    @Ctx() { deps, language, load }: Context,
  ): Promise<unknown> {
    return answer(language, async () => {
      const { rentalId } = await registerRental(deps, input);
      return { rental: await load.one('rentals', rentalId) };
    });
  }

  @Mutation(() => AttributesPayload, {
    description: 'Sets attributes that the vocabulary declares; later decisions see them as facts.',
  })
  setAttributes(
    @Arg('input', () => SetAttributesInput, { description: 'The object and its attributes.' })
    input: SetAttributesInput,
    @Ctx() { deps, language, load }: Context,
  ): Promise<unknown> {
    return answer(language, async () => {
      const { id } = await setAttributes(deps, input);
      const kind = kindOf(id);
      return { node: kind && (await load.one(kind, id)) };
    });
  }

  @Query(() => Customer, { nullable: true, description: 'A customer.' })
  async customer(
    @Arg('id', () => ID, { description: 'Id.' }) id: string,
    @Ctx() { deps }: Context,
  ): Promise<unknown> {
    return PRESENTERS.customers(await readOne(deps, 'customers', id), deps.rulebooks.current());
  }

  @FieldResolver(() => RentalConnection, { description: 'The servers it rents.' })
  rentals(@Root() { id }: Customer, @Args(() => PageArgs) page: PageArgs, @Ctx() context: Context): unknown {
    return pageOf(context, 'rentals', { customerId: id }, page);
  }

  @FieldResolver(() => SubscriptionConnection, { description: 'Its subscriptions.' })
  subscriptions(
    @Root() { id }: Customer,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
  ): unknown {
    return pageOf(context, 'subscriptions', { customerId: id }, page);
  }
}
