import type { Moment } from './life';
import type { World } from './world';

/** What a moment shows, by name. */
export type Seen = Readonly<Record<string, unknown>>;

const DECISION = '{ outcome favourable amounts { name value } lines { code amount multiplier } }';
const ERRORS = 'userErrors { code message path }';

/** Where a customer of a scenario reads. */
const MAILBOX = 'client@exemple.fr';

interface Answered {
  readonly outcome: string;
  readonly amounts: readonly { readonly name: string; readonly value: unknown }[];
}

const seen = (decision: Answered | null): Seen =>
  decision === null
    ? {}
    : {
        outcome: decision.outcome,
        ...Object.fromEntries(decision.amounts.map(({ name, value }) => [name, value])),
      };

/** Plays the moments of a scenario over the API; answers what the last one shows. */
export async function play(world: World, life: readonly Moment[]): Promise<Seen> {
  const player = new Player(world);
  let last: Seen = {};
  for (const moment of life) {
    await world.goTo(moment.at);
    last = await player.play(moment);
  }
  return last;
}

const AROUND: readonly string[] = ['at', 'use', 'mistake'];

/** What the API answers to a caller that is mistaken. */
class Mistake extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

/** The problem that kept the API from answering, such as two texts that contradict each other. */
function problemOf(error: unknown): Seen {
  const [problem] = errorsIn(error);
  if (!problem) throw error;
  return { mistake: problem.extensions.code, places: placesIn(problem.message) };
}

/** The rule files that a message names. */
const placesIn = (message: string): readonly string[] => message.match(/[\w./-]+\.json/g) ?? [];

function errorsIn(error: unknown): readonly { message: string; extensions: { code: string } }[] {
  try {
    return JSON.parse((error as Error).message) as ReturnType<typeof errorsIn>;
  } catch {
    return [];
  }
}

/** One customer and what it has, as a scenario goes on. */
class Player {
  private customerId = '';
  private reference = 'CLI-A';
  private rentals = 0;
  private rentalId = '';
  private orderId = '';
  private interventionId = '';
  private proposalId = '';
  private studyId = '';
  private readonly proposals: string[] = [];
  private readonly subscriptions: string[] = [];
  private current = 0;
  /** How many letters were written when the last service was set up. */
  private told = 0;

  constructor(private readonly world: World) {}

  private get subscriptionId(): string {
    return this.subscriptions[this.current] ?? '';
  }

  private async letters(): Promise<readonly { code: string; recipient: string }[]> {
    const { notices } = await this.world.service.ask(
      '{ notices(first: 100) { nodes { code channel recipient } } }',
    );
    return notices.nodes.filter(({ channel }: { channel: string }) => channel === 'email');
  }

  async play(moment: Moment): Promise<Seen> {
    if (moment.use !== undefined) this.current = moment.use;
    const [verb, given] = Object.entries(moment).find(([key]) => !AROUND.includes(key)) ?? ['state', true];
    const act = this.acts[verb];
    if (!act) throw new Error(`a scenario knows no "${verb}"`);
    return moment.mistake ? this.mistaken(moment.mistake, () => act(given as never)) : act(given as never);
  }

  /** The sums that the subscription owes, the first recorded first. */
  private async owed(): Promise<readonly any[]> {
    const fields =
      'charges(first: 50) { nodes { kind reference payBy amount { amount } payment { status left { amount } } } }';
    const { charges } = await this.subscription(fields);
    return charges.nodes.filter(({ kind }: any) => kind === 'CHARGE');
  }

  /** The code of the mistake an act is answered with. */
  private async mistaken(words: true | readonly string[], act: () => Promise<Seen>): Promise<Seen> {
    try {
      await act();
    } catch (error) {
      if (!(error instanceof Mistake)) return problemOf(error);
      const { code, message } = error;
      if (words !== true) return { mistake: code, says: words.filter((word) => message.includes(word)) };
      return { mistake: code, places: placesIn(message) };
    }
    return { mistake: null };
  }

  private readonly acts: Readonly<Record<string, (given: any) => Promise<Seen>>> = {
    customer: async ({ reference, attributes }) => {
      if (reference) this.reference = reference;
      await this.customer(attributes);
      return {};
    },
    order: (given) => this.order(given),
    validate: async () => {
      const { decision } = await this.mutate(
        'validateOrder',
        'OrderInput',
        { orderId: this.orderId },
        `decision ${DECISION}`,
      );
      return seen(decision);
    },
    voidOrder: async (which) => {
      const orderId = which === 'renewal' ? (await this.renewalOrder())?.id : this.orderId;
      await this.mutate('voidOrder', 'OrderInput', { orderId }, 'order { id }');
      return {};
    },
    setup: () => this.setup(),
    subscribe: async ({ level, server, attributes }) => {
      await this.order({ level, server, attributes });
      await this.mutate('validateOrder', 'OrderInput', { orderId: this.orderId }, 'order { id }');
      const set = await this.setup();
      this.told = (await this.letters()).length;
      return set;
    },
    work: async ({ minutes, actual, ...rest }) => {
      await this.request({ minutes, ...rest });
      if (this.proposalId) await this.acts['accept']!(true);
      return this.acts['close']!({ minutes: actual ?? minutes });
    },
    request: (given) => this.request(given),
    reconsider: async ({ attributes }) => {
      const input = { interventionId: this.interventionId, ...(attributes ? { attributes } : {}) };
      const { decision } = await this.mutate(
        'reconsiderIntervention',
        'ReconsiderInterventionInput',
        input,
        `decision ${DECISION}`,
      );
      return seen(decision);
    },
    close: async ({ minutes }) => {
      const input = { interventionId: this.interventionId, actualMinutes: minutes };
      const { decision } = await this.mutate(
        'closeIntervention',
        'CloseInterventionInput',
        input,
        `decision ${DECISION}`,
      );
      return seen(decision);
    },
    accept: async (given) => {
      const proposalId = given === true ? this.proposalId : this.proposals[given];
      const { decision } = await this.mutate(
        'acceptProposal',
        'ProposalInput',
        { proposalId },
        `decision ${DECISION}`,
      );
      return seen(decision);
    },
    concludeStudy: async ({ minutes, figures }) => {
      const input = {
        studyId: this.studyId,
        conclusion: 'faisable',
        ...(minutes ? { estimatedMinutes: minutes } : {}),
        ...(figures ? { figures } : {}),
      };
      const fields = `decision ${DECISION} proposal { id }`;
      const { decision, proposal } = await this.mutate('concludeStudy', 'ConcludeStudyInput', input, fields);
      this.proposalId = proposal?.id ?? '';
      return seen(decision);
    },
    cancel: async () => {
      const input = { interventionId: this.interventionId };
      await this.mutate('cancelIntervention', 'InterventionInput', input, 'intervention { id }');
      return {};
    },
    decline: async () => {
      const input = { proposalId: this.proposalId };
      await this.mutate('declineProposal', 'ProposalInput', input, 'intervention { id }');
      return {};
    },
    event: async ({ type, on, attributes, pays }) => {
      const charge = pays === undefined ? {} : { charge: (await this.owed())[pays].reference };
      const input = {
        subscriptionId: this.subscriptionId,
        type,
        ...(on ? { on } : {}),
        ...(attributes || pays !== undefined ? { attributes: { ...attributes, ...charge } } : {}),
      };
      await this.mutate('recordEvent', 'RecordEventInput', input, 'event { id }');
      return {};
    },
    withdraw: async (type) => {
      const { timeline } = await this.subscription('timeline(first: 100) { nodes { id type data } }');
      const gone = timeline.nodes.map(({ data }: any) => data.event);
      const found = timeline.nodes.findLast((event: any) => event.type === type && !gone.includes(event.id));
      const input = { eventId: found.id, reason: 'enregistré par erreur' };
      const { decision } = await this.mutate(
        'withdrawEvent',
        'WithdrawEventInput',
        input,
        `decision ${DECISION}`,
      );
      return seen(decision);
    },
    endRental: async (given) => {
      await this.mutate(
        'endRental',
        'EndRentalInput',
        { rentalId: this.rentalId, ...given },
        'rental { id }',
      );
      return {};
    },
    allowance: async () => {
      const { allowance } = await this.subscription(
        'allowance { grantedMinutes consumedMinutes reservedMinutes remainingMinutes windowFrom windowUntil }',
      );
      return allowance;
    },
    change: async ({ to }) => {
      const input = { subscriptionId: this.subscriptionId, toLevel: to };
      const fields = `admission ${DECISION} compensation ${DECISION} order { total { amount } discount { amount } }`;
      const { admission, compensation } = await this.mutate('changePlan', 'ChangePlanInput', input, fields);
      return {
        ...seen(admission),
        ...(compensation ? { ...seen(compensation), compensation: compensation.outcome } : {}),
        outcome: admission.outcome,
      };
    },
    validateRenewal: async () => {
      const orderId = (await this.renewalOrder())?.id;
      const { decision } = await this.mutate(
        'validateOrder',
        'OrderInput',
        { orderId },
        `decision ${DECISION}`,
      );
      return seen(decision);
    },
    renewalOrder: async () => {
      const order = await this.renewalOrder();
      return { monthlyPrice: order?.monthlyPrice.amount, total: order?.total.amount, level: order?.level };
    },
    issueRenewalOrder: async () => {
      const input = { subscriptionId: this.subscriptionId };
      await this.mutate('issueRenewalOrder', 'IssueRenewalOrderInput', input, 'order { id }');
      return {};
    },
    giveNotice: async () => {
      await this.mutate(
        'giveNotice',
        'GiveNoticeInput',
        { subscriptionId: this.subscriptionId },
        'subscription { id }',
      );
      return {};
    },
    incident: (given) => this.incident(given),
    malfunction: async (given) => {
      const input = { subscriptionId: this.subscriptionId, description: 'page blanche', ...given };
      const { decision } = await this.mutate(
        'reportMalfunction',
        'ReportMalfunctionInput',
        input,
        `decision ${DECISION}`,
      );
      return seen(decision);
    },
    state: () => this.subscription('status level dueDate effectiveDate suspendedAt endedAt noticeGivenOn'),
    reminders: async () => {
      const { timeline } = await this.subscription('timeline(first: 100) { nodes { type effectiveOn } }');
      const days = timeline.nodes
        .filter((event: any) => event.type === 'REMINDED')
        .map((event: any) => event.effectiveOn);
      return { reminders: days };
    },
    charges: async (whose) => {
      const fields = 'charges(first: 50) { nodes { kind dueOn minutes amount { amount } } }';
      const { charges } = await (whose === 'customer' ? this.file(fields) : this.subscription(fields));
      return {
        charges: charges.nodes.map((charge: any) => `${charge.kind} ${charge.amount.amount} ${charge.dueOn}`),
      };
    },
    owed: async () => ({
      owed: (await this.owed()).map(
        ({ amount, payBy, payment }) =>
          `${amount.amount} by ${payBy ?? '-'}: ${payment.status}, ${payment.left.amount} left`,
      ),
    }),
    steps: async (codes) => {
      const { dueSteps } = await this.subscription('dueSteps(first: 100) { nodes { step status at } }');
      const found = dueSteps.nodes.filter(({ step }: any) => codes.includes(step));
      return { steps: found.map(({ step, status, at }: any) => `${step} ${status} ${at}`) };
    },
    decide: async ({ decision, facts }) => {
      const query = `query ($decision: String!, $facts: Json!) { decide(decision: $decision, facts: $facts) ${DECISION} }`;
      const { decide } = await this.world.service.ask(query, { decision, facts });
      return seen(decide);
    },
    figure: async ({ name }) => {
      const { parameters } = await this.subscription('parameters { name value document }');
      const found = parameters.find((parameter: any) => parameter.name === name);
      return { value: found?.value, document: found?.document };
    },
    timeline: async ({ types }) => {
      const { timeline } = await this.subscription('timeline(first: 100) { nodes { type effectiveOn } }');
      const found = timeline.nodes.filter((event: any) => types.includes(event.type));
      return { events: found.map((event: any) => `${event.type} ${event.effectiveOn}`) };
    },
    notices: async (to) => {
      const mailbox = to === true ? MAILBOX : to;
      const sent = (await this.letters()).slice(this.told).filter(({ recipient }) => recipient === mailbox);
      return { notices: sent.map(({ code }) => code) };
    },
    document: async ({ of, says }) => {
      const id = of === 'proposal' ? this.proposalId : this.orderId;
      const { address, tokens } = this.world.service;
      const page = await fetch(`${address}/documents/${id}.html?lang=fr`, {
        headers: { authorization: `Bearer ${tokens.operator}` },
      });
      const text = await page.text();
      return { status: page.status, says: says.filter((words: string) => text.includes(words)) };
    },
    update: async (given) => {
      const input = { subscriptionId: this.subscriptionId, description: 'noyau', ...given };
      await this.mutate('recordUpdate', 'RecordUpdateInput', input, 'update { id }');
      return {};
    },
    correct: async ({ customer, rental }) => {
      const ids = { customerId: this.customerId, rentalId: this.rentalId };
      if (customer) {
        const input = { customerId: ids.customerId, ...customer };
        await this.mutate('correctCustomer', 'CorrectCustomerInput', input, 'customer { id }');
      }
      if (rental) {
        const input = { rentalId: ids.rentalId, ...rental };
        await this.mutate('correctRental', 'CorrectRentalInput', input, 'rental { id }');
      }
      return {};
    },
    look: async (of) => {
      if (of === 'subscription') return (await this.subscription('attributes')).attributes;
      return (await this.file('attributes')).attributes;
    },
    attributes: async ({ of, values }) => {
      const ids = { customer: this.customerId, rental: this.rentalId, subscription: this.subscriptionId };
      await this.mutate(
        'setAttributes',
        'SetAttributesInput',
        { id: ids[of as keyof typeof ids], attributes: values },
        'node { id }',
      );
      return {};
    },
  };

  private async customer(attributes?: object): Promise<string> {
    if (this.customerId) return this.customerId;
    const input = {
      reference: this.reference,
      name: this.reference,
      email: MAILBOX,
      ...(attributes ? { attributes } : {}),
    };
    const { customer } = await this.mutate(
      'registerCustomer',
      'RegisterCustomerInput',
      input,
      'customer { id }',
    );
    this.customerId = customer.id;
    return customer.id;
  }

  private async order({
    level = 'N2',
    server = 'DEDIE_ICODIA',
    active = true,
    acknowledged = ['4.1', '4.2', '4.3'],
    attributes,
    rental,
  }: any): Promise<Seen> {
    const rented = {
      customerId: await this.customer(),
      reference: `SRV-${this.reference}-${++this.rentals}`,
      serverType: server,
      active,
      ...(rental ? { attributes: rental } : {}),
    };
    this.rentalId = (
      await this.mutate('registerRental', 'RegisterRentalInput', rented, 'rental { id }')
    ).rental.id;
    const input = {
      rentalId: this.rentalId,
      level,
      acknowledgedArticles: acknowledged,
      ...(attributes ? { attributes } : {}),
    };
    const fields = `decision ${DECISION} order { id monthlyPrice { amount } total { amount } totalInclVat { amount } }`;
    const { decision, order } = await this.mutate('placeOrder', 'PlaceOrderInput', input, fields);
    this.orderId = order?.id ?? '';
    return {
      ...seen(decision),
      ...(order?.total
        ? {
            monthlyPrice: order.monthlyPrice.amount,
            total: order.total.amount,
            totalInclVat: order.totalInclVat?.amount,
          }
        : {}),
    };
  }

  private async setup(): Promise<Seen> {
    const { decision, subscription } = await this.mutate(
      'recordSetup',
      'RecordSetupInput',
      { orderId: this.orderId },
      `decision ${DECISION} subscription { id }`,
    );
    this.subscriptions.push(subscription.id);
    this.current = this.subscriptions.length - 1;
    return seen(decision);
  }

  private async request({
    minutes,
    type = 'CONFIGURATION_SERVICE',
    startsAt,
    attributes,
    ways = false,
  }: any): Promise<Seen> {
    const input = {
      subscriptionId: this.subscriptionId,
      type,
      estimatedMinutes: minutes,
      ...(startsAt ? { startsAt } : {}),
      ...(attributes ? { attributes } : {}),
    };
    const asked = ways ? DECISION.replace('}', '} explanation { waysToYes { sentence { fr } } }') : DECISION;
    const fields = `decision ${asked} intervention { id status startsAt requestedAt } proposal { id amount { amount } } study { id }`;
    const { decision, intervention, proposal, study } = await this.mutate(
      'requestIntervention',
      'RequestInterventionInput',
      input,
      fields,
    );
    this.interventionId = intervention.id;
    this.proposalId = proposal?.id ?? '';
    if (proposal) this.proposals.push(proposal.id);
    this.studyId = study?.id ?? '';
    return {
      ...seen(decision),
      status: intervention.status,
      startsAt: intervention.startsAt,
      deferred: intervention.startsAt > intervention.requestedAt,
      ...(ways && { ways: decision.explanation.waysToYes.map(({ sentence }: any) => sentence.fr) }),
    };
  }

  private async incident({ class: classCode, firstActionAt, endedAt, waiting }: any): Promise<Seen> {
    const input = { subscriptionId: this.subscriptionId, description: 'serveur injoignable', classCode };
    const fields = `decision ${DECISION} incident { id }`;
    const { incident, decision } = await this.mutate('reportIncident', 'ReportIncidentInput', input, fields);
    if (!endedAt) return seen(decision);
    if (waiting) {
      await this.world.goTo(waiting.from);
      await this.acts['event']!({ type: 'WAITING_FOR_CUSTOMER' });
      await this.world.goTo(waiting.to);
      await this.acts['event']!({ type: 'CUSTOMER_ANSWERED' });
    }
    if (firstActionAt) {
      await this.world.goTo(firstActionAt);
      await this.mutate(
        'recordMeasure',
        'RecordMeasureInput',
        { incidentId: incident.id, description: 'redémarrage' },
        'incident { id }',
      );
    }
    await this.world.goTo(endedAt);
    const ended = await this.mutate('endIncident', 'EndIncidentInput', { incidentId: incident.id }, fields);
    return seen(ended.decision);
  }

  private async renewalOrder(): Promise<any> {
    const { orders } = await this.subscription(
      'orders(first: 50, newestFirst: true) { nodes { id kind status level monthlyPrice { amount } total { amount } } }',
    );
    return orders.nodes.find((order: any) => order.kind === 'RENEWAL');
  }

  private async file(fields: string): Promise<any> {
    const query = `query ($id: ID!) { customer(id: $id) { ${fields} } }`;
    return (await this.world.service.ask(query, { id: this.customerId })).customer;
  }

  private async subscription(fields: string): Promise<any> {
    const query = `query ($id: ID!) { subscription(id: $id) { ${fields} } }`;
    return (await this.world.service.ask(query, { id: this.subscriptionId })).subscription;
  }

  private async mutate(name: string, type: string, input: object, fields: string): Promise<any> {
    const query = `mutation ($input: ${type}!) { ${name}(input: $input) { ${ERRORS} ${fields} } }`;
    const answer = (await this.world.service.ask(query, { input }))[name];
    if (answer.userErrors.length > 0)
      throw new Mistake(answer.userErrors[0].code, `${name}: ${JSON.stringify(answer.userErrors)}`);
    return answer;
  }
}
