import type { GatheredGroup } from './gathered-groups';
import type { Text } from './text';

/** What the service has at hand when it asks a decision; the rules are given those groups of it that they declare. */
export interface Handed {
  readonly groups: readonly GatheredGroup[];
  /** Groups there are only then. */
  readonly sometimes?: Readonly<Partial<Record<GatheredGroup, Text>>>;
  /** It is asked to compute, and nothing of what it plans is kept. */
  readonly onlyAsked?: true;
}

/** At hand whatever is decided; an update is empty when the question is about none. */
export const ALWAYS_HANDED = ['clock', 'update'] as const satisfies readonly GatheredGroup[];

/** At hand when a rule of the decision reads them, with the group each belongs to: they grow with the contract. */
export const HANDED_WHEN_READ = {
  contracts: 'customer',
  customerHistory: 'customer',
  terms: 'subscription',
  history: 'subscription',
} as const satisfies Readonly<Partial<Record<GatheredGroup, GatheredGroup>>>;

const ON_FILE = ['customer'] as const;
const ON_SERVER = [...ON_FILE, 'rental'] as const;
const ON_ORDER = [...ON_SERVER, 'order'] as const;
const ON_SUBSCRIPTION = [...ON_SERVER, 'subscription'] as const;
const WITH_MINUTES = [...ON_SUBSCRIPTION, 'allowance'] as const;
const ON_WORK = [...WITH_MINUTES, 'intervention'] as const;
const ON_PROPOSAL = [...ON_WORK, 'proposal'] as const;
const ON_INCIDENT = [...WITH_MINUTES, 'incident'] as const;
const ON_CHANGE = [...WITH_MINUTES, 'change'] as const;

const FOR_WORK: Text = {
  fr: 'le calcul sert une intervention',
  en: 'it is computed for an intervention',
};

/** What each decision of the service is handed. */
export const HANDED: Readonly<Record<string, Handed>> = {
  'order.eligibility': { groups: ON_ORDER },
  'order.price': {
    groups: ON_ORDER,
    sometimes: {
      subscription: {
        fr: 'la commande renouvelle un abonnement ou en change le niveau',
        en: 'the order renews a subscription or changes its level',
      },
    },
  },
  'order.particulars': {
    groups: ON_ORDER,
    sometimes: {
      subscription: {
        fr: 'la commande renouvelle un abonnement ou en change le niveau',
        en: 'the order renews a subscription or changes its level',
      },
      setup: { fr: 'la commande est validée', en: 'the order is validated' },
    },
    onlyAsked: true,
  },
  'proposal.particulars': {
    groups: [...ON_SUBSCRIPTION, 'intervention', 'proposal'],
    onlyAsked: true,
  },
  'order.credit': { groups: ['order'], onlyAsked: true },
  'setup.target': { groups: [...ON_ORDER, 'setup'] },
  'setup.indicator': { groups: [], onlyAsked: true },
  'setup.duration': { groups: ['order', 'setup'], onlyAsked: true },
  'order.cancellation': {
    groups: ON_ORDER,
    sometimes: { setup: { fr: 'la commande était validée', en: 'the order was validated' } },
  },
  'order.review': {
    groups: ON_ORDER,
    sometimes: { setup: { fr: 'la commande est validée', en: 'the order is validated' } },
  },
  'subscription.term': { groups: [...ON_ORDER, 'setup'] },
  'allowance.window': {
    groups: ON_SUBSCRIPTION,
    sometimes: {
      intervention: FOR_WORK,
      allowance: FOR_WORK,
    },
    onlyAsked: true,
  },
  'allowance.grants': {
    groups: [...WITH_MINUTES, 'previousWindow'],
    sometimes: { intervention: FOR_WORK },
    onlyAsked: true,
  },
  'allowance.day': { groups: [...WITH_MINUTES, 'renewal'], onlyAsked: true },
  'intervention.day': {
    groups: [...ON_SUBSCRIPTION, 'intervention'],
    sometimes: {
      allowance: { fr: 'les minutes du jour sont déjà lues', en: 'the minutes of the day are read already' },
      proposal: { fr: 'une proposition est en cause', en: 'a proposal is concerned' },
    },
    onlyAsked: true,
  },
  'intervention.handling': { groups: [...ON_WORK, 'renewal'] },
  'intervention.settlement': { groups: ON_WORK },
  'intervention.cancellation': { groups: ON_WORK },
  'intervention.review': { groups: ON_WORK },
  'proposal.terms': { groups: ON_WORK },
  'study.conclusion': { groups: ON_WORK },
  'proposal.acceptance': { groups: ON_PROPOSAL },
  'proposal.refusal': { groups: ON_PROPOSAL },
  'incident.commitment': { groups: ON_INCIDENT },
  'incident.measure': { groups: ON_INCIDENT },
  'incident.compensation': { groups: ON_INCIDENT },
  'change.admission': { groups: ON_CHANGE },
  'change.compensation': { groups: ON_CHANGE },
  'term.beginning': { groups: ON_CHANGE },
  'renewal.timeline': { groups: [...ON_SUBSCRIPTION, 'renewal'] },
  'notice.schedule': {
    groups: [...ON_SUBSCRIPTION, 'renewal'],
    sometimes: { allowance: { fr: 'une mise à jour est enregistrée', en: 'an update is recorded' } },
  },
  'renewal.outcome': {
    groups: [...ON_SUBSCRIPTION, 'renewal'],
    sometimes: { allowance: { fr: 'une étape la prend', en: 'a step takes it' } },
  },
  'renewal.order': { groups: [...WITH_MINUTES, 'renewal'] },
  'renewal.withdrawal': { groups: [...WITH_MINUTES, 'order', 'renewal'] },
  'renewal.notice': { groups: [...WITH_MINUTES, 'renewal'] },
  'rental.end': {
    groups: WITH_MINUTES,
    sometimes: { renewal: { fr: 'une étape la prend', en: 'a step takes it' } },
  },
  'liability.scope': { groups: [...WITH_MINUTES, 'malfunction'] },
  'update.recorded': { groups: WITH_MINUTES },
  'event.recorded': { groups: [...WITH_MINUTES, 'event'] },
  'event.withdrawn': { groups: [...WITH_MINUTES, 'event'] },
  'attributes.noted': { groups: WITH_MINUTES },
  'customer.registered': { groups: ON_FILE },
  'customer.corrected': { groups: ON_FILE },
  'rental.registered': { groups: ON_SERVER },
  'rental.corrected': { groups: ON_SERVER },
};
