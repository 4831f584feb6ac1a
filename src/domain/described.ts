/** What attributes may be declared of: objects, and acts that are asked about, each given by whoever records it. */
export const DESCRIBED = [
  'customer',
  'rental',
  'subscription',
  'order',
  'intervention',
  'incident',
  'event',
  'malfunction',
  'update',
  'change',
] as const;

export type Described = (typeof DESCRIBED)[number];

/** Those whose attributes may be required: one door records each, and asks for them; a subscription follows from its order, and an event says what it `needs`. */
export const ASKED_WHOLE: readonly Described[] = DESCRIBED.filter(
  (one) => one !== 'subscription' && one !== 'event',
);
