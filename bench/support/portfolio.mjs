const AT_ONCE = 16;
const PAGE = 100;

/** Customers with one server and one subscription each, made through the operations of the service. */
export async function settle(built, services, howMany) {
  const operation = (file, name) => built(`use-cases/${file}`)[name];
  const registerCustomer = operation('customers/register-customer', 'registerCustomer');
  const registerRental = operation('customers/register-rental', 'registerRental');
  const placeOrder = operation('orders/place-order', 'placeOrder');
  const validateOrder = operation('orders/validate-order', 'validateOrder');
  const recordSetup = operation('orders/record-setup', 'recordSetup');
  const deps = { ...services, actor: { subject: 'bench', role: 'operator', customerId: null } };
  const statements = services.rulebooks
    .current()
    .documents()
    .flatMap((document) => document.acknowledgements);
  const acknowledgedArticles = [...new Set(statements.map(({ article }) => article))];
  const one = async (n) => {
    const reference = `CLI-${n}`;
    const { customerId } = await registerCustomer(deps, {
      reference,
      name: `Client ${n}`,
      email: `c${n}@example.test`,
    });
    const server = { customerId, reference: `SRV-${n}`, serverType: 'DEDIE_ICODIA' };
    const { rentalId } = await registerRental(deps, server);
    const { orderId } = await placeOrder(deps, {
      rentalId,
      level: n === 0 ? 'N2' : 'N4',
      acknowledgedArticles,
    });
    await validateOrder(deps, { orderId });
    return (await recordSetup(deps, { orderId })).subscriptionId;
  };
  const ids = [];
  for (let n = 0; n < howMany; n += AT_ONCE) {
    const group = Array.from({ length: Math.min(AT_ONCE, howMany - n) }, (_, index) => one(n + index));
    ids.push(...(await Promise.all(group)));
  }
  return ids;
}

/** What must be true of a database after a measurement. */
export function invariants(store) {
  return store.read(async (tables) => {
    let overdrawn = 0;
    let beyond = 0;
    let after = null;
    for (;;) {
      const page = await tables.subscriptions.list({}, { first: PAGE, after });
      for (const { id } of page) {
        const grants = await tables.ledger.grantsOf([id]);
        overdrawn += grants.filter(({ remainingMinutes }) => remainingMinutes < 0).length;
        const grantIds = grants.map((grant) => grant.id);
        const entries = await tables.ledger.entriesOf({ grantIds });
        const taken = entries
          .filter(({ kind }) => kind === 'RESERVATION')
          .reduce((so, { minutes }) => so - minutes, 0);
        const granted = grants.reduce((so, { minutes }) => so + minutes, 0);
        beyond += Number(taken > granted);
      }
      after = page.at(-1)?.id ?? null;
      if (page.length < PAGE) break;
    }
    return {
      interventions: await tables.interventions.count({}),
      handled: await tables.decisions.count({ decision: 'intervention.handling' }),
      keys: await tables.idempotency.count({}),
      overdrawn,
      beyond,
    };
  });
}
