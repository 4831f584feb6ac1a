/** The groups of facts the service gathers for the decisions it takes; any other is for questions that bring their facts. */
export const GATHERED_GROUPS = [
  'clock',
  'customer',
  'contracts',
  'rental',
  'order',
  'subscription',
  'terms',
  'setup',
  'allowance',
  'previousWindow',
  'intervention',
  'proposal',
  'renewal',
  'change',
  'incident',
  'update',
  'event',
  'malfunction',
  'history',
  'customerHistory',
] as const;

export type GatheredGroup = (typeof GATHERED_GROUPS)[number];

/** What the members of a pool of minutes may have in common: facts of the subscription alone, known whatever is asked. */
export const POOLED_BY = [
  'clock',
  'customer',
  'rental',
  'subscription',
] as const satisfies readonly GatheredGroup[];
