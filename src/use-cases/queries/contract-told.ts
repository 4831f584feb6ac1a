import type { ContractContext } from '../../domain/decision';
import { InvalidInput, NotFound } from '../../domain/errors';
import { isIdOf } from '../../domain/id';
import type { GivenId } from '../../domain/id';
import type { Rulebook } from '../../domain/ports/rulebook';
import type { Page } from '../../domain/ports/store';
import type { RowOf } from '../../domain/records/rows-by-kind';
import type { LocalDate } from '../../domain/time';
import { agreedTerms } from '../facts/agreed-terms';
import { contractOf } from '../facts/take-decision';
import { findOwn, mayKnow } from '../operation/find-own';
import { isGiven } from '../operation/check-input';
import { loadSubscribed } from '../operation/load-subscribed';
import type { Asked } from '../operation/matter';
import type { Scope } from '../operation/scope';
import { subscriptionOn } from '../terms/subscription-on';

/** Whose contract a question is about, as a caller says it: by id or by reference. */
export interface ContractTold {
  readonly customer?: string | null;
  readonly rental?: string | null;
  readonly subscription?: string | null;
  /** Editions agreed, where they are not those that the subscription has or that the day gives. */
  readonly editions?: readonly { readonly document: string; readonly edition: string }[] | null;
}

/** The texts that bind the contract a caller names, as they are agreed for a day. */
export async function contractTold(
  scope: Scope,
  decision: string,
  told: ContractTold,
  day: LocalDate,
): Promise<ContractContext> {
  const asked = await partiesTold(scope, told, day);
  const contract = { ...contractOf(asked), ...(await agreedTerms(scope, decision, asked)) };
  const { editions } = told;
  if (!isGiven(editions)) return contract;
  for (const one of editions) checkEdition(scope.rulebook, one);
  const others = contract.editions ?? scope.rulebook.editionsInForce(day);
  const named = editions.map(({ document, edition }) => [document, edition] as const);
  return { ...contract, editions: { ...others, ...Object.fromEntries(named) } };
}

async function partiesTold(
  scope: Scope,
  { customer, rental, subscription }: ContractTold,
  day: LocalDate,
): Promise<Asked> {
  const named = {
    ...(isGiven(customer) && { customer: await party(scope, 'customers', customer, 'customer') }),
    ...(isGiven(rental) && { rental: await party(scope, 'rentals', rental, 'rental') }),
  };
  if (!isGiven(subscription)) return withOwner(scope, named);
  const id = subscription as GivenId<'subscriptions'>;
  const found = await loadSubscribed(scope, id, 'subscription');
  for (const key of ['customer', 'rental'] as const)
    if (named[key] && named[key].id !== found[key].id) throw another(key, found[key].reference);
  return { ...found, subscription: await subscriptionOn(scope, found.subscription, day) };
}

/** A server is somebody's: amendments of its customer bind as those of the server do. */
async function withOwner(
  { tables }: Scope,
  { customer, rental }: Pick<Asked, 'customer' | 'rental'>,
): Promise<Asked> {
  const owner = customer ?? (rental && (await tables.customers.find(rental.customerId)));
  return { ...(owner && { customer: owner }), ...(rental && { rental }) };
}

/** Tables whose rows are found by the reference they were given. */
type NamedTables = {
  readonly [K in 'customers' | 'rentals']: {
    list(filter: { readonly reference: string }, page: Page): Promise<readonly RowOf<K>[]>;
  };
};

/** A customer or a server by its id, or by the reference it was given. */
async function party<K extends 'customers' | 'rentals'>(
  { tables, deps: { actor } }: Scope,
  kind: K,
  name: string,
  field: string,
): Promise<RowOf<K>> {
  if (isIdOf(kind, name)) return findOwn(tables, actor, kind, name, field);
  const named: NamedTables = tables;
  const [row] = await named[kind].list({ reference: name }, { first: 1 });
  if (row && mayKnow(actor, row)) return row;
  const shown = name.slice(0, 60);
  throw new NotFound(
    { fr: `rien ne porte la référence \`${shown}\``, en: `nothing has the reference \`${shown}\`` },
    ['contract', field],
  );
}

const another = (field: string, reference: string): InvalidInput =>
  new InvalidInput(
    {
      fr: `l'abonnement est celui de \`${reference}\` : nommer l'abonnement seul suffit`,
      en: `the subscription is that of \`${reference}\`: naming the subscription alone is enough`,
    },
    ['contract', field],
  );

function checkEdition(
  rulebook: Rulebook,
  { document, edition }: { readonly document: string; readonly edition: string },
): void {
  const known = rulebook.documents().map((one) => `${one.id} ${one.edition}`);
  if (known.includes(`${document} ${edition}`)) return;
  throw new InvalidInput(
    {
      fr: `l'édition \`${document} ${edition}\` n'existe pas ; éditions connues : ${known.join(', ')}`,
      en: `there is no edition \`${document} ${edition}\`; known editions: ${known.join(', ')}`,
    },
    ['contract', 'editions'],
  );
}
