import type { Demonstration, PastScene } from '../../domain/demonstration/demonstration';
import type { Store } from '../../domain/ports/store';

/** The reference under which the first customer of the demonstration is registered; null when there is none. */
export function demoCustomer({ portfolio: [first = []] }: Demonstration): string | null {
  return first.flatMap(referenceIn)[0] ?? null;
}

const referenceIn = ({ acts }: PastScene): readonly string[] =>
  acts.flatMap((act) => (act.operation === 'registerCustomer' ? [act.input.reference] : []));

/** The subscription that the tabs of the playground ask about: the demonstration's first, else the first there is. */
export async function demoSubscriptionId(store: Store, demonstration: Demonstration): Promise<string | null> {
  const reference = demoCustomer(demonstration);
  return store.read(async ({ customers, subscriptions }) => {
    const [customer] = reference === null ? [] : await customers.list({ reference }, { first: 1 });
    const [own] = customer ? await subscriptions.list({ customerId: customer.id }, { first: 1 }) : [];
    const [first] = own ? [own] : await subscriptions.list({}, { first: 1 });
    return first?.id ?? null;
  });
}
