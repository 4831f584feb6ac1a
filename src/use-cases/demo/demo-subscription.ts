import type { Store } from '../../domain/ports/store';
import { DEMO_PORTFOLIO } from './demo-portfolio';

/** The subscription that the tabs of the playground ask about: the demonstration's first, else the first there is. */
export async function demoSubscriptionId(store: Store): Promise<string | null> {
  const reference = DEMO_PORTFOLIO[0]?.reference ?? '';
  return store.read(async ({ customers, subscriptions }) => {
    const [customer] = await customers.list({ reference }, { first: 1 });
    const [own] = customer ? await subscriptions.list({ customerId: customer.id }, { first: 1 }) : [];
    const [first] = own ? [own] : await subscriptions.list({}, { first: 1 });
    return first?.id ?? null;
  });
}
