import { ArgsType, Field, ID } from 'type-graphql';
import { InvalidId } from '../../domain/errors';
import type { IdOf } from '../../domain/id';
import { isIdOf } from '../../domain/id';
import { PageArgs } from './page.args';

/** Which page of a list of all customers is wanted, or of one of them. */
@ArgsType()
export class ListArgs extends PageArgs {
  @Field(() => ID, { nullable: true, description: 'Only those of this customer.' })
  readonly customerId?: string | null;
}

/** What narrows a list to a customer, and to what else was asked for. */
export function asked<F extends object>(
  { customerId }: ListArgs,
  others: { readonly [N in keyof F]: F[N] | null | undefined },
): Partial<F> & { readonly customerId?: IdOf<'customers'> } {
  const given = Object.entries(others).filter(([, value]) => value !== null && value !== undefined);
  return { ...(Object.fromEntries(given) as Partial<F>), ...ofCustomer(customerId) };
}

function ofCustomer(id: string | null | undefined): { readonly customerId?: IdOf<'customers'> } {
  if (id === null || id === undefined) return {};
  if (isIdOf('customers', id)) return { customerId: id };
  throw new InvalidId(
    { fr: "ce n'est pas l'identifiant d'un client", en: 'this is not the id of a customer' },
    ['customerId'],
  );
}
