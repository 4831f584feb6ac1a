import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import { Forbidden, InvalidInput } from '../../domain/errors';
import { setAttributes } from '../../use-cases/noting/set-attributes';
import { runDueSteps } from '../../use-cases/due-steps/run-due-steps';
import { checkInstant } from '../../use-cases/operation/check-input';
import { isIdOf, kindOf } from '../../domain/id';
import { authorize } from '../../use-cases/operation/permissions';
import { answerMutation } from '../request/answer-mutation';
import type { Context } from '../request/context';
import type { Loaders } from '../request/loaders';
import { ALL_ERROR_CODES, docUrlOf, meaningOf } from '../errors/error-meanings';
import { Node } from '../shapes/node.type';
import { schemaHash } from '../shapes/schema-text';
import { ApiInfo, ErrorCodeMeaning } from '../types/operator/api-info.type';
import { Caller } from '../types/operator/caller.type';
import { AdvanceTestClockInput, SetAttributesInput } from './operator.inputs';
import { AttributesPayload, ClockPayload, DueStepsPayload } from './operator.payloads';
import { presentTrouble } from '../types/operator/present-trouble';

/** What concerns any object, and what operators look after: who asks, what is due, the test clock. */
@Resolver()
export class OperatorResolver {
  @Query(() => Caller, { description: 'Who asks, and the time of the service.' })
  me(@Ctx() { deps }: Context): Caller {
    return { ...deps.actor, now: deps.clock.now() };
  }

  @Query(() => ApiInfo, { description: 'Version, rules, schema and time of the service.' })
  apiInfo(@Ctx() { services, version }: Context, @Info() { schema }: GraphQLResolveInfo): ApiInfo {
    return {
      version,
      releaseHash: services.rulebooks.current().releaseHash,
      schemaSha256: schemaHash(schema),
      now: services.clock.now(),
    };
  }

  @Query(() => [ErrorCodeMeaning], { description: 'Every code that a mistake may have.' })
  errorCodes(): readonly ErrorCodeMeaning[] {
    return ALL_ERROR_CODES.map((code) => ({ code, meaning: meaningOf(code), docUrl: docUrlOf(code) }));
  }

  @Query(() => [Node], {
    nullable: 'items',
    description: 'Objects by their ids, in the order asked; null for those the caller may not know of.',
  })
  async nodes(
    @Arg('ids', () => [ID], { description: 'Ids, 100 at most.' }) ids: readonly string[],
    @Ctx() { load }: Context,
  ): Promise<readonly (Node | null)[]> {
    if (ids.length > MOST_NODES) throw tooMany();
    return Promise.all(ids.map((id) => nodeOf(load, id)));
  }

  @Query(() => Node, { nullable: true, description: 'Any object by its id.' })
  async node(
    @Arg('id', () => ID, { description: 'Id.' }) id: string,
    @Ctx() { load }: Context,
  ): Promise<Node | null> {
    return nodeOf(load, id);
  }

  @Mutation(() => AttributesPayload, {
    description: 'Sets attributes that the vocabulary declares; later decisions see them as facts.',
  })
  setAttributes(
    @Arg('input', () => SetAttributesInput, { description: 'The object and its attributes.' })
    input: SetAttributesInput,
    @Ctx() context: Context,
  ): Promise<Partial<AttributesPayload>> {
    return answerMutation(context, async () => {
      const { id, decisionId } = await setAttributes(context.deps, input);
      return {
        node: await nodeOf(context.load, id),
        decision: await context.load.one('decisions', decisionId),
      };
    });
  }

  @Mutation(() => DueStepsPayload, {
    description: 'Settles what is due now, and tries again what failed; the service also does so by itself.',
  })
  runDueSteps(@Ctx() context: Context): Promise<Partial<DueStepsPayload>> {
    authorize(context.deps, 'runDueSteps');
    return answerMutation(context, async () => {
      const { subscriptions, failed } = await runDueSteps(context.deps, { atOnce: true });
      return { subscriptions, failed: failed.map((trouble) => presentTrouble(trouble, context.language)) };
    });
  }

  @Mutation(() => ClockPayload, {
    description: 'Moves the test clock forward and settles what fell due; outside production.',
  })
  advanceTestClock(
    @Arg('input', () => AdvanceTestClockInput, { description: 'Where to.' }) input: AdvanceTestClockInput,
    @Ctx() context: Context,
  ): Promise<Partial<ClockPayload>> {
    const { deps, testClock } = context;
    authorize(deps, 'advanceTestClock');
    if (!testClock) throw noTestClock();
    return answerMutation(context, async () => {
      testClock.moveTo(checkInstant(input.to, 'to'));
      const { subscriptions } = await runDueSteps(deps);
      return { now: testClock.now(), subscriptions };
    });
  }
}

/** A decision is not a node: it is read with `decision`, which asks for another permission. */
async function nodeOf(load: Loaders, id: string): Promise<Node | null> {
  const kind = kindOf(id);
  return kind === null || kind === 'decisions' || !isIdOf(kind, id) ? null : load.one(kind, id);
}

/** As many as a page holds. */
const MOST_NODES = 100;

const tooMany = (): InvalidInput =>
  new InvalidInput(
    { fr: `au plus ${MOST_NODES} identifiants à la fois`, en: `at most ${MOST_NODES} ids at once` },
    ['ids'],
  );

const noTestClock = (): Forbidden =>
  new Forbidden({
    fr: "l'horloge d'essai n'existe pas en production",
    en: 'there is no test clock in production',
  });
