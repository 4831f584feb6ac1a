import type { TestService } from '../support/service';
import type { Life } from '../scenarios/support/life';
import { ACKNOWLEDGED, tenant } from '../scenarios/support/life';
import type { Act, LifeStory } from './acts';
import type { Moment } from './calendar';
import { at, inParis, plusDays } from './calendar';
import { MOVING, SHIPPED } from './figures';
import type { LifeStage } from './life-stage';
import { PaperContract } from './paper-contract';
import { portraitOf, portraitOnPaper } from './portrait';

/** Plays a life on the service and on paper, and compares the two after each act. */
export async function live({ service, clear }: LifeStage, story: LifeStory): Promise<void> {
  const paper = new PaperContract(story.moving ? MOVING : SHIPPED, story);
  let now: Moment = at(story.orderedOn, '09:00');
  await clear(inParis(now), story.moving);
  const of = await tenant(service);

  const ordered = await ask(
    service,
    'placeOrder',
    'PlaceOrderInput',
    { rentalId: of.rentalId, level: story.level, acknowledgedArticles: ACKNOWLEDGED },
    'order { id }',
  );
  expect(ordered.said).toBe(paper.order(now));
  const orderId: string = ordered.order.id;

  now = at(plusDays(story.orderedOn, story.validatedAfter), '10:00');
  await service.moveTo(inParis(now));
  const validated = await ask(service, 'validateOrder', 'OrderInput', { orderId });
  expect(validated.said).toBe(paper.validate(now));
  if (validated.said !== 'TARGET') return;

  now = at(plusDays(now.slice(0, 10), story.setupAfter), '11:00');
  await service.moveTo(inParis(now));
  const setUp = await ask(service, 'recordSetup', 'RecordSetupInput', { orderId }, 'subscription { id }');
  expect(setUp.said).toBe(paper.setUp(now, story.orderedOn));
  const life: Life = { ...of, orderId: ordered.order.id, subscriptionId: setUp.subscription.id };

  const told: string[] = [];
  let works = 0;
  for (const turn of story.turns) {
    const then = at(plusDays(now.slice(0, 10), turn.days), turn.time);
    now = then > now ? then : now;
    if (turn.asleep) service.sleepUntil(inParis(now));
    else await service.moveTo(inParis(now));
    const said = await perform(service, life, turn.does);
    const expected = paper.does(now, turn.does);
    told.push(`${now} ${JSON.stringify(turn.does)}: ${said}`);
    expect({ told, said }).toEqual({ told, said: expected });
    works = paper.works.length;
    expect({ told, ...(await portraitOf(service, life, now)) }).toEqual({ told, ...portraitOnPaper(paper, now) });
  }
  void works;
}

interface Answer {
  /** The outcome, or `ERROR` where the act is not possible. */
  readonly said: string;
  readonly [field: string]: any;
}

async function ask(
  service: TestService,
  mutation: string,
  type: string,
  input: object,
  fields = '',
): Promise<Answer> {
  const decision = mutation === 'changePlan' ? 'admission' : 'decision';
  const answer = (
    await service.ask(
      `mutation ($input: ${type}!) { answer: ${mutation}(input: $input) {
        ${fields} ${decision} { outcome } userErrors { code message } } }`,
      { input },
    )
  ).answer;
  return { ...answer, said: answer.userErrors.length > 0 ? 'ERROR' : (answer[decision]?.outcome ?? 'NOTED') };
}

const ids = async (service: TestService, { subscriptionId }: Life, list: string): Promise<any[]> =>
  (
    await service.ask(
      `query ($id: ID) { subscription(id: $id) { dueDate coveredUntil ${list} } }`,
      { id: subscriptionId },
    )
  ).subscription;

async function perform(service: TestService, life: Life, act: Act): Promise<string> {
  const { subscriptionId } = life;
  switch (act.act) {
    case 'validate renewal': {
      const read: any = await ids(service, life, 'orders(first: 100) { nodes { id kind status renewsDueDate } }');
      const order = read.orders.nodes.find(
        (one: any) => one.kind === 'RENEWAL' && one.status === 'PLACED' && one.renewsDueDate === read.coveredUntil,
      );
      return order ? (await ask(service, 'validateOrder', 'OrderInput', { orderId: order.id })).said : '-';
    }
    case 'ask for the renewal order':
      return (await ask(service, 'issueRenewalOrder', 'IssueRenewalOrderInput', { subscriptionId })).said;
    case 'change level':
      return (await ask(service, 'changePlan', 'ChangePlanInput', { subscriptionId, toLevel: act.to })).said;
    case 'give notice':
      return (await ask(service, 'giveNotice', 'GiveNoticeInput', { subscriptionId })).said;
    case 'ask for work':
      return (
        await ask(service, 'requestIntervention', 'RequestInterventionInput', {
          subscriptionId,
          type: 'CONFIGURATION_SERVICE',
          estimatedMinutes: act.minutes,
        })
      ).said;
    case 'close work':
    case 'cancel work': {
      const read: any = await ids(service, life, 'interventions(first: 100) { nodes { id } }');
      const work = read.interventions.nodes[act.which];
      if (!work) return '-';
      const interventionId = work.id;
      return act.act === 'close work'
        ? (
            await ask(service, 'closeIntervention', 'CloseInterventionInput', {
              interventionId,
              actualMinutes: act.minutes,
            })
          ).said
        : (await ask(service, 'cancelIntervention', 'InterventionInput', { interventionId })).said;
    }
    default:
      return '-';
  }
}
