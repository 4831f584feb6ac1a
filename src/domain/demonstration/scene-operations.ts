import type { IdOf } from '../id';
import type { ObjectKind } from '../kinds';
import type { Language } from '../text';

/** What earlier scenes made, by the name their receipts give it. */
export const SCENE_IDS = {
  customerId: 'customers',
  rentalId: 'rentals',
  orderId: 'orders',
  subscriptionId: 'subscriptions',
  interventionId: 'interventions',
  proposalId: 'proposals',
  studyId: 'studies',
  incidentId: 'incidents',
  updateId: 'updates',
} as const satisfies Readonly<Record<string, ObjectKind>>;

export type SceneId = keyof typeof SCENE_IDS;

/** The id that goes by such a name. */
export type SceneIdOf<I extends SceneId> = IdOf<(typeof SCENE_IDS)[I]>;

/** What a scene writes of the input of an operation. */
interface WrittenValues {
  readonly text: string;
  readonly language: Language;
  readonly minutes: number;
}

export type WrittenKind = keyof WrittenValues;

/** An operation a scene can perform: what the scene writes, what earlier scenes give, and what it may make. */
export interface SceneOperationEntry {
  readonly input: Readonly<Record<string, WrittenKind>>;
  readonly needs: readonly SceneId[];
  readonly makes: readonly SceneId[];
}

/** The operations of the service that scenes of a demonstration perform: one line each, played by one entry of the player. */
export const SCENE_OPERATIONS = {
  registerCustomer: {
    input: { reference: 'text', name: 'text', email: 'text', language: 'language' },
    needs: [],
    makes: ['customerId'],
  },
  registerRental: {
    input: { reference: 'text', serverType: 'text' },
    needs: ['customerId'],
    makes: ['rentalId'],
  },
  placeOrder: { input: { level: 'text' }, needs: ['rentalId'], makes: ['orderId'] },
  validateOrder: { input: {}, needs: ['orderId'], makes: ['subscriptionId'] },
  recordSetup: { input: {}, needs: ['orderId'], makes: ['subscriptionId'] },
  requestIntervention: {
    input: { type: 'text', estimatedMinutes: 'minutes', description: 'text' },
    needs: ['subscriptionId'],
    makes: ['interventionId', 'proposalId', 'studyId'],
  },
  closeIntervention: { input: { actualMinutes: 'minutes' }, needs: ['interventionId'], makes: [] },
  cancelIntervention: { input: {}, needs: ['interventionId'], makes: [] },
  acceptProposal: { input: {}, needs: ['proposalId'], makes: [] },
  declineProposal: { input: {}, needs: ['proposalId'], makes: [] },
  concludeStudy: {
    input: { estimatedMinutes: 'minutes', conclusion: 'text' },
    needs: ['studyId'],
    makes: ['proposalId'],
  },
  changePlan: { input: { toLevel: 'text' }, needs: ['subscriptionId'], makes: ['orderId'] },
  giveNotice: { input: {}, needs: ['subscriptionId'], makes: [] },
  validateRenewalOrder: { input: {}, needs: ['subscriptionId'], makes: [] },
  reportIncident: {
    input: { classCode: 'text', description: 'text' },
    needs: ['subscriptionId'],
    makes: ['incidentId'],
  },
  recordMeasure: { input: { description: 'text' }, needs: ['incidentId'], makes: [] },
  classifyIncident: { input: { classCode: 'text', reason: 'text' }, needs: ['incidentId'], makes: [] },
  endIncident: { input: {}, needs: ['incidentId'], makes: [] },
  recordUpdate: {
    input: { kind: 'text', description: 'text' },
    needs: ['subscriptionId'],
    makes: ['updateId'],
  },
  reportMalfunction: {
    input: { cause: 'text', component: 'text', description: 'text' },
    needs: ['subscriptionId', 'updateId'],
    makes: [],
  },
} as const satisfies Readonly<Record<string, SceneOperationEntry>>;

type Entries = typeof SCENE_OPERATIONS;

export type SceneOperation = keyof Entries;

/** What a scene writes of an operation's input. */
export type Written<O extends SceneOperation> = {
  readonly [F in keyof Entries[O]['input']]: Entries[O]['input'][F] extends WrittenKind
    ? WrittenValues[Entries[O]['input'][F]]
    : never;
};

/** The ids an operation is given from earlier scenes. */
export type Given<O extends SceneOperation> = {
  readonly [I in Extract<Entries[O]['needs'][number], SceneId>]: SceneIdOf<I>;
};

/** One operation of a scene. */
export type SceneAct<O extends SceneOperation = SceneOperation> = {
  readonly [N in O]: { readonly operation: N; readonly input: Written<N> };
}[O];
