import { validateOrder } from '../../../orders/validate-order';
import { renewalOrderOf } from '../../../records/renewal-order-of';
import type { Receipt } from '../../../operation/idempotent-write';
import type { Deps } from '../../../operation/deps';
import { nobodyActs } from './scene';
import type { Scene } from './scene';
import type { Stage } from './stage';
import { askFor } from './work';

const UPDATE = 40;

/** A renewal that is not tacit: the order form, a due date that passes, a suspension, a late validation (article 6). */
export const renewalScenes: readonly Scene[] = [
  {
    at: '2028-02-12T09:00',
    as: 'operator',
    text: {
      fr: "Le bon de commande de la période suivante part, sans qu'on y pense.",
      en: 'The order form of the next period leaves, without anyone thinking of it.',
    },
    play: nobodyActs,
    shows: [
      { decision: 'renewal.timeline' },
      { decision: 'order.price', figures: ['monthlyPrice', 'total', 'totalInclVat'] },
    ],
  },
  {
    at: '2028-04-13T00:00',
    as: 'operator',
    text: {
      fr: "L'échéance est passée, et personne n'a validé la commande.",
      en: 'The due date has passed, and nobody validated the order.',
    },
    play: nobodyActs,
    shows: [{ decision: 'renewal.outcome', figures: ['suspendedAt'] }],
  },
  askFor(
    {
      at: '2028-04-14T09:30',
      type: 'INSTALLATION_PAQUET',
      minutes: UPDATE,
      what: { fr: 'mettre à jour un paquet', en: 'update a package' },
    },
    ['deductedMinutes'],
  ),
  {
    at: '2028-04-17T10:00',
    as: 'customer',
    text: { fr: 'La librairie valide enfin la commande.', en: 'The bookshop validates the order at last.' },
    play: validateRenewalOrder,
    shows: [{ decision: 'renewal.outcome', figures: ['continuityGuaranteed', 'newDueDate'], because: true }],
  },
  askFor(
    {
      at: '2028-04-17T10:05',
      type: 'INSTALLATION_PAQUET',
      minutes: UPDATE,
      what: { fr: 'mettre à jour le même paquet', en: 'update the same package' },
    },
    ['deductedMinutes', 'remainingMinutes'],
  ),
];

async function validateRenewalOrder(deps: Deps, { subscriptionId }: Stage): Promise<Receipt> {
  const order = await deps.store.read(async (tables) => {
    const subscription = await tables.subscriptions.find(subscriptionId);
    return subscription && renewalOrderOf(tables, subscription);
  });
  return validateOrder(deps, { orderId: order?.id ?? '' });
}
