import type { TestService } from '../support/service';
import type { Life } from '../scenarios/support/life';
import { notKept } from '../scenarios/support/documents';
import { ACKNOWLEDGED, tenant } from '../scenarios/support/life';
import type { Act, LifeStory, Turn, WorkAct } from './acts';
import { OUTAGES } from './acts';
import type { Day, Moment } from './calendar';
import { at, dayOf, inParis, plusDays } from './calendar';
import { MOVING, SHIPPED } from './figures';
import type { LifeStage } from './life-stage';
import { PUT_OFF } from './life-stage';
import { PaperContract } from './paper-contract';
import { daysToRead, portraitOf, portraitOnPaper } from './portrait';

/** Plays a life on the service and on paper, and compares the two after each act; `count` is told what it holds. */
export async function live(
  { service, clear }: LifeStage,
  story: LifeStory,
  count: (held: string) => void,
): Promise<void> {
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
  for (const turn of story.turns) {
    const then = at(dayOfTurn(turn, paper, now), turn.time);
    now = then > now ? then : now;
    if (turn.asleep) service.sleepUntil(inParis(now));
    else await service.moveTo(inParis(now));
    paper.settle(now);
    if (paper.hasEnded()) {
      await service.moveTo(inParis(now));
      expect({ told, ...(await portraitOf(service, life, daysToRead(paper, now))) }).toEqual({
        told,
        ...portraitOnPaper(paper, now),
      });
      break;
    }
    const place = 'which' in turn.does ? paper.work.placeOf(turn.does) : 0;
    const day = dayNamed(turn.does, paper, now);
    const said = await perform(service, life, turn.does, { now, place, day });
    const expected = paper.does(now, turn.does);
    told.push(`${now} ${JSON.stringify(turn.does)}: ${said}`);
    if (said !== 'ERROR') count(`${turn.does.act}: ${said.split(' ')[0]}`);
    if (turn.asleep && OUTAGES.some((days) => days === turn.days)) count('outage');
    expect({ told, said }).toEqual({ told, said: expected });
    expect({ told, ...(await portraitOf(service, life, daysToRead(paper, now))) }).toEqual({
      told,
      ...portraitOnPaper(paper, now),
    });
    if (paper.hasEnded()) break;
  }
  const ending = paper.work.all.flatMap(({ proposals }) => [1, ...proposals]).length;
  await endsWell(service, life, told, ending);
}

/** A turn that is for the first day of a term waits for it. */
function dayOfTurn({ days, onFirstDay }: Turn, paper: PaperContract, now: Moment): Day {
  const first = paper.nextBegins() ?? paper.covered();
  return onFirstDay && first > dayOf(now) ? first : plusDays(dayOf(now), days);
}

/** The day that an act names. */
function dayNamed(act: Act, paper: PaperContract, now: Moment): Day | null {
  if (act.act === 'announce the end of the rental') return paper.dayOfEnd(now, act);
  return act.act === 'put off the due date' ? plusDays(paper.running().until, act.days) : null;
}

/** What holds of a whole life: see the README. */
async function endsWell(
  service: TestService,
  { subscriptionId }: Life,
  told: readonly string[],
  ending: number,
): Promise<void> {
  expect({ told, lost: await notKept(service) }).toEqual({ told, lost: [] });
  const { subscription } = await service.ask(
    `query ($id: ID) { subscription(id: $id) {
      decisions(first: 100) { nodes { id identical } } dueSteps(first: 100) { nodes { step at status droppedFor } } } }`,
    { id: subscriptionId },
  );
  const otherwise = subscription.decisions.nodes.filter(({ identical }: any) => !identical);
  expect({ told, otherwise }).toEqual({ told, otherwise: [] });
  const steps: any[] = subscription.dueSteps.nodes;
  // What was planned and is not done says why.
  const unsaid = steps.filter(({ status, droppedFor }) => status === 'DROPPED' && droppedFor === null);
  expect({ told, unsaid }).toEqual({ told, unsaid: [] });
  const late = steps.filter(({ status, at: due }) => status === 'PENDING' && due <= service.clock.now());
  expect({ told, late }).toEqual({ told, late: [] });
  const done = steps.filter(({ status }) => status === 'DONE');
  const once = done
    .filter(({ step }) => step !== 'PROPOSAL_EXPIRY' && step !== 'WORK_DAY_OVER')
    .map(({ step, at: due }) => `${step} ${due}`);
  expect({ told, once }).toEqual({ told, once: [...new Set(once)] });
  // Proposals of one day lapse together, and work of one day is given up together, each once.
  expect(done.length - once.length).toBeLessThanOrEqual(ending);
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
    await service.ask(`query ($id: ID) { subscription(id: $id) { dueDate coveredUntil ${list} } }`, {
      id: subscriptionId,
    })
  ).subscription;

/** When an act is done, and on which of the work there is. */
interface When {
  readonly now: Moment;
  readonly place: number;
  /** The day it names. */
  readonly day: Day | null;
}

async function perform(service: TestService, life: Life, act: Act, when: When): Promise<string> {
  const { subscriptionId } = life;
  const { now, place, day } = when;
  switch (act.act) {
    case 'validate renewal':
    case 'void the renewal order': {
      const read: any = await ids(
        service,
        life,
        'orders(first: 40) { nodes { id kind status renewsDueDate } }',
      );
      const order = read.orders.nodes.find(
        (one: any) =>
          one.kind === 'RENEWAL' &&
          ['PLACED', 'LAPSED'].includes(one.status) &&
          one.renewsDueDate === read.coveredUntil,
      );
      const mutation = act.act === 'validate renewal' ? 'validateOrder' : 'voidOrder';
      return order ? (await ask(service, mutation, 'OrderInput', { orderId: order.id })).said : '-';
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
          type: act.listed ? 'CONFIGURATION_SERVICE' : 'DEVELOPPEMENT_APPLICATIF',
          estimatedMinutes: act.minutes,
          startsAt: act.ahead > 0 ? inParis(at(plusDays(now.slice(0, 10), act.ahead), now.slice(11))) : null,
        })
      ).said;
    case 'order for another server':
      return orderForAnother(service, life, act.level, now);
    case 'correct the customer':
      return (
        await ask(service, 'correctCustomer', 'CorrectCustomerInput', {
          customerId: life.customerId,
          name: `La Vie ${now}`,
          postalAddress: [now, '75001 Paris'],
        })
      ).said;
    case 'correct the server':
      return (
        await ask(service, 'correctRental', 'CorrectRentalInput', {
          rentalId: life.rentalId,
          serverType: 'VPS_ICODIA',
        })
      ).said;
    case 'end the rental':
    case 'announce the end of the rental':
      return (await ask(service, 'endRental', 'EndRentalInput', { rentalId: life.rentalId, endsOn: day }))
        .said;
    case 'withdraw the end of the rental':
      return (
        await ask(service, 'correctRental', 'CorrectRentalInput', {
          rentalId: life.rentalId,
          endWithdrawn: true,
        })
      ).said;
    case 'put off the due date':
      return (
        await ask(service, 'recordEvent', 'RecordEventInput', {
          subscriptionId,
          type: PUT_OFF,
          attributes: { dueOn: day },
        })
      ).said;
    case 'look':
      return '-';
    default:
      return performOn(service, life, act, place);
  }
}

/** A first order of the customer for a server that it rents beside: answered with what of its credit it takes. */
async function orderForAnother(
  service: TestService,
  { customerId }: Life,
  level: string,
  now: Moment,
): Promise<string> {
  const { rental } = await ask(
    service,
    'registerRental',
    'RegisterRentalInput',
    { customerId, reference: `SRV-${now.replace(/\D/g, '')}`, serverType: 'DEDIE_ICODIA', active: true },
    'rental { id }',
  );
  if (!rental) return 'ERROR';
  const { said, order } = await ask(
    service,
    'placeOrder',
    'PlaceOrderInput',
    { rentalId: rental.id, level, acknowledgedArticles: ACKNOWLEDGED },
    'order { total { amount } credit { amount } }',
  );
  return `${said} ${order?.total.amount} ${order?.credit.amount}`;
}

/** An act on work asked for before, or on what was last proposed or studied for it. */
async function performOn(
  service: TestService,
  life: Life,
  act: Exclude<WorkAct, { readonly act: 'ask for work' }>,
  place: number,
): Promise<string> {
  const last = 'nodes { id }';
  const read: any = await ids(
    service,
    life,
    `interventions(first: 15) { nodes { id proposals(first: 20) { ${last} } studies(first: 5) { ${last} } } }`,
  );
  const work = read.interventions.nodes[place];
  if (!work) return '-';
  const proposalId = work.proposals.nodes.at(-1)?.id;
  const studyId = work.studies.nodes.at(-1)?.id;
  const said = async (mutation: string, type: string, input: object) =>
    (await ask(service, mutation, type, input)).said;
  switch (act.act) {
    case 'close work':
      return said('closeIntervention', 'CloseInterventionInput', {
        interventionId: work.id,
        actualMinutes: act.minutes,
      });
    case 'cancel work':
      return said('cancelIntervention', 'InterventionInput', { interventionId: work.id });
    case 'conclude study':
      if (!studyId) return '-';
      return said('concludeStudy', 'ConcludeStudyInput', {
        studyId,
        conclusion: 'étudié',
        estimatedMinutes: act.proposing ? act.minutes : null,
      });
    case 'accept proposal':
      return proposalId ? said('acceptProposal', 'ProposalInput', { proposalId }) : '-';
    case 'decline proposal':
      return proposalId ? said('declineProposal', 'ProposalInput', { proposalId }) : '-';
  }
}
