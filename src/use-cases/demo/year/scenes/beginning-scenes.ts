import type { Receipt } from '../../../operation/idempotent-write';
import type { Deps } from '../../../operation/deps';
import { placeOrder } from '../../../orders/place-order';
import { recordSetup } from '../../../orders/record-setup';
import { validateOrder } from '../../../orders/validate-order';
import type { RegisterCustomerInput } from '../../../customers/register-customer';
import { registerCustomer } from '../../../customers/register-customer';
import { registerRental } from '../../../customers/register-rental';
import type { Scene } from './scene';

const LEVEL = 'N2';

/** An order, its validation and the setup (articles 2, 4 and 5). */
export const beginningScenes = (customer: RegisterCustomerInput): readonly Scene[] => [
  {
    at: '2027-01-04T09:30',
    as: 'sales',
    text: {
      fr: 'Librairie Lumière loue un serveur dédié, SRV-0427, et le fait enregistrer.',
      en: 'Librairie Lumière rents a dedicated server, SRV-0427, and has it registered.',
    },
    play: (deps) => register(deps, customer),
    shows: [],
  },
  {
    at: '2027-01-04T10:12',
    as: 'customer',
    text: {
      fr: "Elle commande l'infogérance et accepte les déclarations du contrat.",
      en: 'It orders managed service and accepts the statements of the contract.',
    },
    play: (deps, { rentalId }) =>
      placeOrder(deps, { rentalId, level: LEVEL, acknowledgedArticles: acknowledgedArticles(deps) }),
    shows: [
      { decision: 'order.eligibility' },
      { decision: 'order.price', figures: ['monthlyPrice', 'termMonths', 'total', 'totalInclVat'] },
    ],
  },
  {
    at: '2027-01-04T16:40',
    as: 'customer',
    text: { fr: 'Elle valide la commande.', en: 'It validates the order.' },
    play: (deps, { orderId }) => validateOrder(deps, { orderId }),
    shows: [{ decision: 'setup.target', figures: ['targetAt'] }],
  },
  {
    at: '2027-01-06T15:20',
    as: 'technician',
    text: { fr: 'Le service est mis en place.', en: 'The service is set up.' },
    play: (deps, { orderId }) => recordSetup(deps, { orderId }),
    shows: [{ decision: 'subscription.term', figures: ['effectiveDate', 'dueDate'] }],
  },
];

async function register(deps: Deps, customer: RegisterCustomerInput): Promise<Receipt> {
  const { customerId } = await registerCustomer(deps, customer);
  const server = { customerId, reference: 'SRV-0427', serverType: 'DEDIE_ICODIA' };
  return { customerId, ...(await registerRental(deps, server)) };
}

/** Every article whose statement the documents in force ask the customer to accept. */
const acknowledgedArticles = ({ rulebooks }: Deps): readonly string[] => {
  const statements = rulebooks
    .current()
    .documents()
    .flatMap((document) => document.acknowledgements);
  return [...new Set(statements.map(({ article }) => article))];
};
