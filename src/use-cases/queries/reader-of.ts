import type { Actor } from '../../domain/actor';
import type { AmendmentScope } from '../../domain/contract/amendment-scope';
import { ANYBODY } from '../../domain/ports/rulebook';
import type { Reader, Rulebook } from '../../domain/ports/rulebook';
import type { Store, Tables } from '../../domain/ports/store';
import type { IdOf } from '../../domain/id';

/** Which amendments an actor may see: staff all, a customer those for itself, its servers and its subscriptions, nobody none. */
export async function readerOf(store: Store, rulebook: Rulebook, actor: Actor | null): Promise<Reader> {
  if (actor === null) return ANYBODY;
  if (actor.role !== 'customer') return EVERYTHING;
  const { customerId } = actor;
  const scopes = rulebook.amendmentScopes();
  if (customerId === null || scopes.length === 0) return ANYBODY;
  return store.read((tables) => readerFor(tables, customerId, scopes));
}

const EVERYTHING: Reader = () => true;

/** Only what the amendments name is looked up: a customer may have thousands of servers. */
async function readerFor(
  { customers, rentals, subscriptions }: Tables,
  customerId: IdOf<'customers'>,
  scopes: readonly AmendmentScope[],
): Promise<Reader> {
  const named = (of: keyof AmendmentScope): readonly string[] => [
    ...new Set(scopes.flatMap((one) => one[of] ?? [])),
  ];
  const owned = (of: keyof AmendmentScope) => ({ customerId, reference: named(of) });
  const first = scopes.length;
  const customer = await customers.find(customerId);
  const own: Readonly<Record<keyof AmendmentScope, ReadonlySet<string>>> = {
    customer: new Set(customer ? [customer.reference] : []),
    rental: referencesOf(await rentals.list(owned('rental'), { first })),
    subscription: referencesOf(await subscriptions.list(owned('subscription'), { first })),
  };
  return (scope) =>
    PARTIES.every((of) => scope[of] === null || own[of].has(scope[of])) && namesSomebody(scope);
}

const PARTIES = ['customer', 'rental', 'subscription'] as const satisfies readonly (keyof AmendmentScope)[];

const namesSomebody = (scope: AmendmentScope): boolean => PARTIES.some((of) => scope[of] !== null);

const referencesOf = (rows: readonly { readonly reference: string }[]): ReadonlySet<string> =>
  new Set(rows.map(({ reference }) => reference));
