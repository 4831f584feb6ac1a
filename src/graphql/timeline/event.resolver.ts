import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { recordEvent } from '../../use-cases/noting/record-event';
import { withdrawEvent } from '../../use-cases/noting/withdraw-event';
import { answerTouched } from '../request/answer-mutation';
import type { Context } from '../request/context';
import { RecordEventInput, WithdrawEventInput } from './event.inputs';
import { EventPayload } from './event.payloads';

/** Events recorded by hand. */
@Resolver()
export class EventResolver {
  @Mutation(() => EventPayload, {
    description: 'Records an event that the vocabulary declares as recordable; the rules say what follows.',
  })
  recordEvent(
    @Arg('input', () => RecordEventInput, { description: 'The event.' }) input: RecordEventInput,
    @Ctx() context: Context,
  ): Promise<EventPayload> {
    return answerTouched(context, EventPayload, () => recordEvent(context.deps, input));
  }

  @Mutation(() => EventPayload, {
    description:
      'Withdraws an event that was recorded by mistake: it stays on the timeline beside its withdrawal, and no rule reads it any more; the rules say what follows.',
  })
  withdrawEvent(
    @Arg('input', () => WithdrawEventInput, { description: 'The event, and why.' }) input: WithdrawEventInput,
    @Ctx() context: Context,
  ): Promise<EventPayload> {
    return answerTouched(context, EventPayload, () => withdrawEvent(context.deps, input));
  }
}
