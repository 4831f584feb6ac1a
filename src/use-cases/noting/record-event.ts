import type { FactValue } from '../../domain/facts';
import type { Attributes } from '../../domain/contract/attributes';
import type { ContractEvent } from '../../domain/contract/contract-event';
import { InvalidInput } from '../../domain/errors';
import type { GivenId, IdOf } from '../../domain/id';
import { own } from '../../domain/own';
import type { Cancelling, TakenByEvent } from '../../domain/ports/rulebook';
import type { LocalDate } from '../../domain/time';
import { lockToDecide } from '../due-steps/lock-subscribed';
import { recordAct } from '../effects/record-act';
import { checkAttributes } from '../operation/check-attributes';
import { checkDate } from '../operation/check-input';
import type { Deps } from '../operation/deps';
import type { Keyed } from '../operation/idempotent-write';
import { operate } from '../operation/operate';
import type { Scope } from '../operation/scope';
import { cancelledBy } from './cancelled-by';
import { checkPayment } from './check-payment';

/** Something that happened outside of the service, such as a payment, a claim or a formal notice. */
export interface RecordEventInput extends Keyed {
  readonly subscriptionId: GivenId<'subscriptions'>;
  /** A code of the events that the vocabulary declares as recordable. */
  readonly type: string;
  /** The day it happened; today when it is left out. */
  readonly on?: string | null;
  /** The attributes that the vocabulary lets this event take. */
  readonly attributes?: FactValue;
}

/** What a recorded event led to. */
export type EventReceipt = {
  readonly subscriptionId: IdOf<'subscriptions'>;
  readonly eventId: IdOf<'events'> | null;
  readonly decisionId: IdOf<'decisions'> | null;
};

/** Records an event that the vocabulary declares as recordable: the rules count it, and say what follows from it. */
export async function recordEvent(deps: Deps, input: RecordEventInput): Promise<EventReceipt> {
  return operate(deps, 'recordEvent', input, async (scope) => {
    const about = await lockToDecide(scope, input.subscriptionId);
    const { takes, needs } = takenBy(scope, input.type);
    const on = dayOf(scope, input.on ?? null);
    const attributes = checkAttributes(scope, 'event', input.attributes);
    const stray = Object.keys(attributes).find((name) => !takes.includes(name));
    if (stray !== undefined) throw notTaken(input.type, stray, takes);
    const lacking = needs.find((name) => (own(attributes, name) ?? null) === null);
    if (lacking !== undefined) throw needed(input.type, lacking);
    await checkPayment(scope, about.subscription, input.type, attributes);
    await checkCancelled(scope, about.subscription.id, { type: input.type, data: attributes, on });
    const event = { type: input.type, on, attributes: given(attributes) };
    const { eventId, decisionId } = await recordAct(scope, 'event.recorded', {
      matter: about,
      asked: { ...about, event },
      tells: {
        type: event.type,
        data: event.attributes,
        at: event.on === scope.today ? scope.now : scope.zone.startOfDay(event.on),
      },
    });
    return { subscriptionId: about.subscription.id, eventId, decisionId };
  });
}

/** An event that cancels another is about one that stands, of its day or before: else it would cancel nothing, without a word. */
async function checkCancelled(
  scope: Scope,
  subscriptionId: IdOf<'subscriptions'>,
  { type, data, on }: { readonly type: string; readonly data: Attributes; readonly on: LocalDate },
): Promise<void> {
  const cancels = own(scope.rulebook.cancelling(), type);
  if (!cancels) return;
  const cancelled = await cancelledBy(scope, subscriptionId, { type, data });
  if (cancelled.length === 0) throw nothingToCancel(cancels);
  const later = cancelled.find(({ effectiveOn }) => effectiveOn > on);
  if (later) throw beforeWhatItCancels(later, on);
}

const nothingToCancel = ({ by, events }: Cancelling[string]): InvalidInput => {
  const codes = events.join(', ');
  return new InvalidInput(
    {
      fr: `aucun événement ${codes} à annuler n'a ce \`${by}\``,
      en: `no event ${codes} to cancel has this \`${by}\``,
    },
    ['attributes', by],
  );
};

const beforeWhatItCancels = ({ type, effectiveOn }: ContractEvent, on: LocalDate): InvalidInput =>
  new InvalidInput(
    {
      fr: `le ${on} vient avant l'événement \`${type}\` qu'il annule, qui est du ${effectiveOn} ; donner ce jour ou un jour d'après`,
      en: `${on} comes before the event \`${type}\` that it cancels, which is of ${effectiveOn}; give that day or a later one`,
    },
    ['on'],
  );

/** What an event takes; nobody records one that only the service tells. */
function takenBy({ rulebook }: Scope, type: string): TakenByEvent {
  const recordable = rulebook.recordableEvents();
  const takes = own(recordable, type);
  if (takes) return takes;
  const known = Object.keys(recordable).join(', ');
  throw new InvalidInput(
    {
      fr: `\`${type.slice(0, 60)}\` n'est pas un événement qu'on enregistre ; événements : ${known}`,
      en: `\`${type.slice(0, 60)}\` is not an event that is recorded; events: ${known}`,
    },
    ['type'],
  );
}

function dayOf({ today }: Scope, on: string | null): LocalDate {
  const day = on === null ? today : checkDate(on, 'on');
  if (day <= today) return day;
  throw new InvalidInput({ fr: `le ${day} n'est pas encore passé`, en: `${day} has not come yet` }, ['on']);
}

const given = (attributes: Attributes): Attributes =>
  Object.fromEntries(Object.entries(attributes).filter(([, value]) => value !== null));

const notTaken = (type: string, name: string, takes: readonly string[]): InvalidInput =>
  new InvalidInput(
    {
      fr: `l'événement \`${type}\` ne prend pas \`${name}\` ; il prend : ${takes.join(', ')}`,
      en: `the event \`${type}\` does not take \`${name}\`; it takes: ${takes.join(', ')}`,
    },
    ['attributes', name],
  );

const needed = (type: string, name: string): InvalidInput =>
  new InvalidInput(
    {
      fr: `l'événement \`${type}\` s'enregistre avec \`${name}\`, qui manque`,
      en: `the event \`${type}\` is recorded with \`${name}\`, which is missing`,
    },
    ['attributes', name],
  );
