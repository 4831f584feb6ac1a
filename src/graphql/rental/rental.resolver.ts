import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { correctRental } from '../../use-cases/customers/correct-rental';
import { endRental } from '../../use-cases/customers/end-rental';
import { registerRental } from '../../use-cases/customers/register-rental';
import { answerTouched } from '../request/answer-mutation';
import type { Context } from '../request/context';
import { CorrectRentalInput, EndRentalInput, RegisterRentalInput } from './rental.inputs';
import { RentalPayload } from './rental.payloads';

/** The servers that customers rent (article 2). */
@Resolver()
export class RentalResolver {
  @Mutation(() => RentalPayload, { description: 'Registers a server the customer rents (article 2).' })
  registerRental(
    @Arg('input', () => RegisterRentalInput, { description: 'The server.' }) input: RegisterRentalInput,
    @Ctx() context: Context,
  ): Promise<RentalPayload> {
    return answerTouched(context, RentalPayload, () => registerRental(context.deps, input));
  }

  @Mutation(() => RentalPayload, {
    description:
      'Ends a rental, today or on a day: the rules say what becomes of its subscription (article 2).',
  })
  endRental(
    @Arg('input', () => EndRentalInput, { description: 'The end.' }) input: EndRentalInput,
    @Ctx() context: Context,
  ): Promise<RentalPayload> {
    return answerTouched(context, RentalPayload, () => endRental(context.deps, input));
  }

  @Mutation(() => RentalPayload, { description: 'Corrects what is known of a server (article 2).' })
  correctRental(
    @Arg('input', () => CorrectRentalInput, { description: 'What is corrected.' }) input: CorrectRentalInput,
    @Ctx() context: Context,
  ): Promise<RentalPayload> {
    return answerTouched(context, RentalPayload, () => correctRental(context.deps, input));
  }
}
