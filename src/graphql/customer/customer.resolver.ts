import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { keysOf } from '../../domain/keys-of';
import type { GivenId } from '../../domain/id';
import { LANGUAGES } from '../../domain/text';
import { correctCustomer } from '../../use-cases/customers/correct-customer';
import { registerCustomer } from '../../use-cases/customers/register-customer';
import { readCreditLeft } from '../../use-cases/queries/read-credit-left';
import { readOne } from '../../use-cases/queries/read-one';
import { answerTouched } from '../request/answer-mutation';
import type { Context } from '../request/context';
import { oneOf } from '../request/one-of';
import { pageOf } from '../request/page-of';
import type { Connection } from '../shapes/connection-of';
import { PageArgs } from '../shapes/page.args';
import { CorrectCustomerInput, RegisterCustomerInput } from './customer.inputs';
import { CustomerPayload } from './customer.payloads';
import { Customer, CustomerConnection } from '../types/customer/customer.type';
import { Money } from '../values/money.type';
import { showMoney } from '../values/show-money';
import { presentCustomer } from '../types/customer/present-customer';

/** Who the contracts are with. */
@Resolver(() => Customer)
export class CustomerResolver {
  @Query(() => CustomerConnection, { description: 'Customers the caller may know of.' })
  customers(
    @Args(() => PageArgs) page: PageArgs,
    @Arg('reference', () => String, { nullable: true, description: 'Only this reference.' })
    reference: string | null,
    @Ctx() context: Context,
  ): Promise<Connection<Customer>> {
    return pageOf(context, 'customers', typeof reference === 'string' ? { reference } : {}, page);
  }

  @Mutation(() => CustomerPayload, { description: 'Registers a customer.' })
  registerCustomer(
    @Arg('input', () => RegisterCustomerInput, { description: 'The customer.' }) input: RegisterCustomerInput,
    @Ctx() context: Context,
  ): Promise<CustomerPayload> {
    return answerTouched(context, CustomerPayload, async () =>
      registerCustomer(context.deps, {
        ...input,
        language: oneOf(keysOf(LANGUAGES), input.language, 'language'),
      }),
    );
  }

  @Mutation(() => CustomerPayload, {
    description:
      'Corrects the file of a customer; what was issued before stays as it is. A customer corrects how to reach it.',
  })
  correctCustomer(
    @Arg('input', () => CorrectCustomerInput, { description: 'What is corrected.' })
    input: CorrectCustomerInput,
    @Ctx() context: Context,
  ): Promise<CustomerPayload> {
    return answerTouched(context, CustomerPayload, async () =>
      correctCustomer(context.deps, {
        ...input,
        language: oneOf(keysOf(LANGUAGES), input.language, 'language'),
      }),
    );
  }

  @Query(() => Customer, { nullable: true, description: 'A customer.' })
  async customer(
    @Arg('id', () => ID, { description: 'Id.' }) id: GivenId<'customers'>,
    @Ctx() { deps }: Context,
  ): Promise<Customer> {
    return presentCustomer(await readOne(deps, 'customers', id));
  }

  @FieldResolver(() => Money, {
    description: 'What is left of its credit for later orders, excluding VAT (article 7).',
  })
  async creditLeft(@Root() { id }: Customer, @Ctx() { deps }: Context): Promise<Money> {
    const { cents, currency } = await readCreditLeft(deps, id);
    return showMoney(cents, currency);
  }
}
