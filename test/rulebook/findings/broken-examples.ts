import type { MessageId } from '../../../src/rulebook/findings/catalogue';
import { amendmentFile, edited } from '../../support/edited-rules';

type Files = ReadonlyMap<string, string>;
type Json = Record<string, any>;

/** The files of a folder as somebody wrote them wrongly; a text of null takes the file away. */
export type Broken = (files: Files) => readonly (readonly [file: string, text: string | null])[];

const CP = 'documents/cp-infogerance/1';
const OFFER = 'documents/offre-infogerance/1';
const DOCUMENT = `${CP}/document.json`;
const BASE = `${CP}/2.2-technical-interventions.json`;
const TIME = `${CP}/2.2.1-intervention-time.json`;
const PLAN = `${CP}/7-plan-change.json`;
const SENTENCE_OF_TIME = 'Ce temps mensuel alloué ne peut pas être reporté au mois suivant.';
const CASES = `${CP}/2.2.1-intervention-time.cases.json`;
const SERVICE = `${CP}/2-service-description.json`;
const PRICES = `${OFFER}/2-prices.json`;
const LEVELS = `${OFFER}/1-levels.json`;
const TYPES = `${CP}/2.2.2-intervention-types.json`;
const CALENDAR = 'calendars/jours-ouvres.json';
const VOCABULARY = 'vocabulary.json';
const PRECEDENCE = 'precedence.json';
const CONTRACT = 'contract.json';
const PORTFOLIO = 'demo/portfolio.json';
const YEAR = 'demo/year.json';
const QUESTION = 'demo/questions/08-echeances.graphql';

/** Some words of a file for others. */
const words =
  (file: string, from: string | RegExp, to: string): Broken =>
  (files) => [[file, edited(files, [file, from, to])]];

/** The French of what a request is answered, in other words. */
const inSentence = (from: string, to: string): Broken =>
  words(BASE, new RegExp(`(?<="fr": "[^"]*)${from.replace(/[{}.]/g, '\\$&')}`), to);

/** What a file says, changed. */
const json =
  (file: string, change: (content: Json) => void): Broken =>
  (files) => {
    const content = JSON.parse(files.get(file)!) as Json;
    change(content);
    return [[file, JSON.stringify(content, null, 2)]];
  };

const text =
  (file: string, content: string | null): Broken =>
  () => [[file, content]];

const amendment =
  (fields: object): Broken =>
  () => [amendmentFile(fields)];

/** A second clause file beside another, the same but for what is changed. */
const twin =
  (file: string, change: (content: Json) => void): Broken =>
  (files) => {
    const content = JSON.parse(files.get(file)!) as Json;
    change(content);
    return [[file.replace('.json', '-twin.json'), JSON.stringify(content)]];
  };

/** A quantity of minutes, computed so. */
const formula = (source: string): Broken =>
  json(TIME, ({ quantities }) => (quantities.carriedOver.formula = source));

const BAND = {
  type: 'record',
  fields: {
    from: { label: { fr: 'le début' }, type: 'date' },
    price: { label: { fr: 'le prix' }, type: 'amount', unit: 'EUR', min: '0', max: '1000' },
  },
};

/** A figure that is a list of records, each a first day and a price from 0 to 1000 euros. */
const records = (value: unknown, of: object = BAND): Broken =>
  json(PRICES, ({ parameters }) => {
    parameters.bands = {
      label: { fr: 'les tranches' },
      type: 'list',
      of,
      resolvedAt: 'event',
      values: { '2024-01-01': { value, reference: 'exemple' } },
    };
  });

const namedFormula = (change: (quantities: Json) => void): Broken =>
  json(TIME, ({ quantities }) => change(quantities));

const rule = (content: Json): Json => content.rules[0];
const leaf = (content: Json): Json => rule(content).conditions.all[0];
const params = (content: Json): Json => rule(content).event.params;
const figure = (content: Json, name: string): Json => content.parameters[name];
const renewalOutcome = (vocabulary: Json): Json[] =>
  vocabulary.decisions['renewal.outcome'].outcomes.SUSPENDED.effects;
const proposalNotice = (vocabulary: Json): Json =>
  vocabulary.decisions['intervention.handling'].outcomes.COMMERCIAL_PROPOSAL.effects.find(
    ({ effect }: Json) => effect === 'notify',
  ).with;
const priceOrder = (vocabulary: Json): Json =>
  vocabulary.decisions['order.price'].outcomes.PRICED.effects.find(
    ({ effect }: Json) => effect === 'priceOrder',
  ).with;

/** For each message of the catalogue, rule files of which it is said: a message that nothing says has no example. */
export const BROKEN_EXAMPLES: Readonly<Record<MessageId, Broken>> = {
  'R001.comma': words(BASE, '"article": "2.2",', '"article": "2.2"'),
  'R001.leftOver': words(BASE, '"E1"]', '"E1",]'),
  'R001.colon': words(BASE, '"article": "2.2"', '"article" "2.2"'),
  'R001.value': words(BASE, '"article": "2.2"', '"article": '),
  'R001.key': words(BASE, '"article": "2.2"', '12: "2.2"'),
  'R001.brace': words(PRECEDENCE, /\}\s*$/, ''),
  'R001.bracket': words(PRECEDENCE, /\][\s\S]*$/, ''),
  'R001.comment': words(BASE, '"rules": [', '// la règle\n  "rules": ['),
  'R001.quote': words(BASE, '"article": "2.2"', '"article": "2.2'),
  'R001.curlyQuote': words(BASE, '"article": "2.2"', '"article": “2.2”'),
  'R001.word': words(BASE, '"article": "2.2"', '"article": deux'),
  'R001.number': words(BASE, '"consumptionOrder": 10', '"consumptionOrder": 10.'),
  'R001.escape': words(BASE, '"article": "2.2"', '"article": "2\\q2"'),
  'R001.control': words(BASE, '"article": "2.2"', '"article": "2\t2"'),
  'R001.after': words(PRECEDENCE, /\}\s*$/, '} {}'),
  'R002.key': words(BASE, '"article": "2.2",', '"article": "2.2", "article": "2.3",'),
  'R003.large': words(BASE, '"rules": [', `"x": "${'a'.repeat(1_000_000)}", "rules": [`),
  'R003.mark': words(BASE, /^/, '\ufeff'),
  'R003.encoding': words(BASE, 'Temps mensuel à', 'Temps mensuel \ufffd'),
  'R003.deep': words(BASE, '"rules": [', `"x": ${'['.repeat(50)}${']'.repeat(50)}, "rules": [`),
  'R003.forbidden': words(BASE, '"rules": [', '"__proto__": {}, "rules": ['),
  'R003.stranger': text('avenant-1.json', '{}'),
  'R004.key': words(TIME, '"exceptionTo"', '"exeptionTo"'),
  'R005.key': json(TIME, (clause) => delete rule(clause).title),
  'R005.formula': json(TIME, (clause) => delete clause.quantities.carriedOver.formula),
  'R005.default': json(VOCABULARY, ({ decisions }) => delete decisions['renewal.timeline'].default.silent),
  'R005.file': text(PRECEDENCE, null),
  'R005.expectation': json(CASES, ({ cases }) => (cases[0].expect = {})),
  'R006.kind': json(TIME, (clause) => (clause.parameters = [])),
  'R006.empty': json(TIME, (clause) => (clause.version.author = '')),
  'R006.word': json(TIME, (clause) => (figure(clause, 'minimumMinutes').resolvedAt = 'events')),
  'R006.document': json(TIME, ({ clause }) => (clause.document = 'cp-infogerence')),
  'R080.key': words(BASE, '"article"', '"artic\u200ble"'),
  'R080.invisible': words(BASE, 'Temps mensuel à partir', 'Temps mensuel\u200b à partir'),
  'R080.alphabets': words(TYPES, '"STUDY"', '"STUD\u0423"'),
  'R090.text': json(TIME, ({ clause }) => (clause.title.fr = 'À compléter : le titre')),
  'R010.group': json(VOCABULARY, ({ decisions }) => (decisions['order.price'].facts = ['clok'])),
  'R010.groupHere': json(BASE, (clause) => (leaf(clause).fact = 'quantiti')),
  'R010.handed': json(VOCABULARY, ({ decisions }) => decisions['change.admission'].facts.push('order')),
  'R010.fact': json(BASE, (clause) => (leaf(clause).path = '$.monthlyTimes')),
  'R011.operator': json(BASE, (clause) => (leaf(clause).operator = 'greaterThen')),
  'R012.number': words(BASE, '"consumptionOrder": 10', '"consumptionOrder": 10.5'),
  'R012.operator': json(BASE, (clause) => (leaf(clause).operator = 'dateBefore')),
  'R012.noOperator': json(BASE, (clause) =>
    Object.assign(leaf(clause), { fact: 'param', path: '$.monthlyMinutes', operator: 'equal' }),
  ),
  'R012.types': json(TIME, (clause) => (leaf(clause).value = { fact: 'subscription', path: '$.level' })),
  'R012.units': json(TIME, (clause) =>
    Object.assign(clause.rules[1].conditions.all[0], { value: { fact: 'param', path: '$.termMonths' } }),
  ),
  'R013.alone': json(BASE, (clause) => (rule(clause).conditions.any = [])),
  'R013.group': json(BASE, (clause) => (rule(clause).conditions = leaf(clause))),
  'R013.path': json(BASE, (clause) => (leaf(clause).path = 'monthlyTime')),
  'R014.empty': json(BASE, (clause) => (rule(clause).conditions.all = [])),
  'R020.decision': json(BASE, (clause) => (rule(clause).decision = 'allowance.grant')),
  'R020.type': json(BASE, (clause) => (rule(clause).event.type = 'allowance.window')),
  'R021.none': json(VOCABULARY, ({ decisions }) => (decisions['order.price'].outcomes = {})),
  'R021.missing': json(TIME, (clause) => delete params(clause).outcome),
  'R021.outcome': json(BASE, (clause) => (params(clause).outcome = 'GRANTD')),
  'R022.amount': json(TIME, (clause) => (params(clause).amounts.windowForm = '2027-01-01')),
  'R022.quotes': json(VOCABULARY, (vocabulary) => (proposalNotice(vocabulary).notice = 'PROPOSAL_ISSUED')),
  'R022.type': json(VOCABULARY, (vocabulary) => (priceOrder(vocabulary).termMonths = 'monthlyPrice')),
  'R022.outcomeNeeds': words(BASE, /"coveredMinutes": "\$quantity.countedMinutes",/, ''),
  'R022.stepNeeds': json(VOCABULARY, ({ steps }) =>
    steps.RENEWAL_ORDER.effects.push({ effect: 'charge', with: { amount: 'amount' } }),
  ),
  'R023.step': words(TIME, '"step": "PROPOSAL_EXPIRY"', '"step": "PROPOSAL_EXPIRI"'),
  'R023.notice': json(VOCABULARY, (vocabulary) => (proposalNotice(vocabulary).notice = "'PROPOSAL_ISUED'")),
  'R023.grant': json(BASE, (clause) => (params(clause).grants[0].grant = 'MONTLY')),
  'R023.event': json(VOCABULARY, (vocabulary) =>
    renewalOutcome(vocabulary).push({ effect: 'recordEvent', with: { event: "'NO_SUCH_EVENT'" } }),
  ),
  'R023.recipient': json(VOCABULARY, ({ notices }) => (notices.SUSPENDED.to = 'accountant')),
  'R023.pool': json(BASE, (clause) => (params(clause).grants[0].pool = 'customers')),
  'R023.bounds': json(PRICES, (clause) => (figure(clause, 'vatRate').bounds = 'vat')),
  'R023.described': json(VOCABULARY, ({ attributes }) => {
    attributes.proposal = { urgent: { label: { fr: 'l’urgence', en: 'urgency' }, type: 'boolean' } };
  }),
  'R023.required': json(VOCABULARY, ({ attributes }) => (attributes.event.amount.required = true)),
  'R023.attribute': json(VOCABULARY, (vocabulary) =>
    renewalOutcome(vocabulary).push({ effect: 'setAttribute', with: { attribute: "'color'" } }),
  ),
  'R024.argument': json(VOCABULARY, (vocabulary) => delete proposalNotice(vocabulary).notice),
  'R024.object': json(VOCABULARY, ({ decisions }) =>
    decisions['order.price'].outcomes.PRICED.effects.push('suspend'),
  ),
  'R024.price': json(VOCABULARY, (vocabulary) =>
    renewalOutcome(vocabulary).push({ effect: 'grantDiscount', with: { amount: 'newDueDate' } }),
  ),
  'R024.planned': json(PRICES, ({ rules }) => {
    const steps = [{ step: 'REMINDER', at: "= instantOf(clock.today, '09:00')" }];
    rules.push({
      name: 'offre.2/welcome',
      title: { fr: 'Accueil', en: 'Welcome' },
      decision: 'customer.registered',
      excerpts: ['E1'],
      conditions: { all: [{ fact: 'customer', path: '$.reference', operator: 'notEqual', value: null }] },
      event: { type: 'customer.registered', params: { outcome: 'NOTHING_FOLLOWS', steps } },
    });
  }),
  'R024.asked': json(BASE, (clause) => {
    rule(clause).event.params.notices = [{ notice: 'RENEWED' }];
  }),
  'R024.granted': json(PRICES, ({ rules }) => {
    const price = rules.find(({ decision }: { decision: string }) => decision === 'order.price');
    price.event.params.grants = [
      {
        grant: 'MONTHLY',
        minutes: 60,
        validFrom: '$clock.today',
        validUntil: '$clock.today',
        consumptionOrder: 1,
        pool: 'subscription',
      },
    ];
  }),
  'R025.circle': json(VOCABULARY, (vocabulary) =>
    renewalOutcome(vocabulary).push({ effect: 'decide', with: { decision: "'renewal.outcome'" } }),
  ),
  'R030.differs': words(BASE, "niveau d'infogérance 2", "niveau d'infogérance 3"),
  'R030.excerpt': json(BASE, ({ clause }) => (clause.excerpts.E1 = 'Zut : rien de tel.')),
  'R030.elsewhere': json(PLAN, ({ clause }) => (clause.excerpts.E1 = SENTENCE_OF_TIME)),
  'R030.acknowledgement': json(DOCUMENT, ({ headings }) =>
    Object.assign(headings[0], { status: 'acknowledged', acknowledgement: 'Zut : rien de tel.' }),
  ),
  'R030.file': text(`${CP}/text.fr.md`, null),
  'R031.rule': json(BASE, (clause) => (rule(clause).excerpts = [])),
  'R032.excerpt': json(BASE, (clause) => (rule(clause).excerpts = ['E9'])),
  'R033.article': json(TIME, ({ clause }) => (clause.article = '99.9')),
  'R033.noStatus': json(DOCUMENT, ({ headings }) => headings.shift()),
  'R033.notInText': json(DOCUMENT, ({ headings }) => (headings[0].article = '99')),
  'R033.acknowledgement': json(DOCUMENT, ({ headings }) => (headings[0].status = 'acknowledged')),
  'R033.noFile': text(BASE, null),
  'R033.reason': json(DOCUMENT, ({ headings }) => (headings[0].status = 'not-executable')),
  'R034.by': json(BASE, ({ statements }) => (statements[0].by = ['2.2/monthly-tim'])),
  'R034.nothing': json(BASE, ({ statements }) => (statements[0].by = [])),
  'R034.reason': json(BASE, ({ statements }) => (statements[0].status = 'elsewhere')),
  'R035.word': json(TIME, ({ clause }) => (clause.excerpts.E1 = 'temps')),
  'R040.rule': json(TIME, ({ rules }) => (rules[2].exceptionTo = ['2.2/included'])),
  'R040.decision': json(TIME, ({ rules }) => (rules[2].exceptionTo = ['2.2/monthly-time'])),
  'R040.circle': json(TIME, ({ rules }) => (rules[2].exceptionTo = [rules[2].name])),
  'R041.code': json(VOCABULARY, ({ lists }) => {
    const [codes] = Object.values<Json[]>(lists);
    codes!.push(codes![0]!);
  }),
  'R041.clause': twin(LEVELS, () => {}),
  'R041.rule': json(BASE, ({ rules }) => (rules[1].name = rules[0].name)),
  'R041.name': twin(LEVELS, ({ clause }) => (clause.id = 'offre-infogerance/twin')),
  'R041.type': amendment({
    parameters: {
      hourlyRate: {
        label: { fr: 'x' },
        type: 'integer',
        values: { '2027-02-01': { value: 80, reference: 'x' } },
      },
    },
  }),
  'R041.edition': (files) => [
    ['documents/cp-infogerance/2/document.json', files.get(DOCUMENT)!],
    ['documents/cp-infogerance/2/text.fr.md', files.get(`${CP}/text.fr.md`)!],
  ],
  'R041.article': json(DOCUMENT, ({ headings }) => headings.push(headings[0])),
  'R042.twins': words(SERVICE, '"operator": "notIn"', '"operator": "in"'),
  'R050.date': json(TIME, ({ version }) => (version.from = '28/02/2027')),
  'R050.moment': json(CASES, ({ cases }) => (cases[0].on = '2027-02-30')),
  'R050.reversed': json(TIME, ({ version }) => (version.until = '2020-01-01')),
  'R050.noValue': json(TIME, (clause) => (figure(clause, 'minimumMinutes').values = {})),
  'R050.overlap': json(TIME, (clause) =>
    Object.assign(figure(clause, 'minimumMinutes').values, {
      '2027-01-01': { value: 1, until: '2027-06-01', reference: 'x' },
      '2027-03-01': { value: 2, reference: 'x' },
    }),
  ),
  'R051.value': words(PRICES, '"N2": "99.00"', '"N2": 99'),
  'R051.decimals': words(PRICES, '"value": "90.00"', '"value": "90.005"'),
  'R051.limit': words(PRICES, /"max": "?[\d.]+"?/, '"max": {}'),
  'R051.field': records([{ from: '2027-01-01', prise: '10.00' }]),
  'R051.lacks': records([{ price: '10.00' }]),
  'R051.below': records([{ from: '2027-01-01', price: '-1.00' }]),
  'R051.above': records([{ from: '2027-01-01', price: '1000.01' }]),
  'R051.given': words(TIME, '"unitPrice": "$param.hourlyRate"', '"unitPrice": {}'),
  'R052.code': words(`${OFFER}/3-types.json`, '"DIAGNOSTIC_INCIDENT"\n', '"DIAGNOSTIC_INCIDANT"\n'),
  'R052.key': words(LEVELS, '"N4": 240', '"N5": 240'),
  'R052.form': json(LEVELS, ({ parameters }) => (parameters.monthlyMinutes.key = 'month')),
  'R052.entry': json(PRICES, ({ parameters }) => {
    parameters.monthlyPrice.values['2027-03-01'] = { value: { N2: '105.00' }, reference: 'essai' };
  }),
  'R052.list': json(PRICES, (clause) => (figure(clause, 'monthlyPrice').key = 'level')),
  'R053.below': json(TIME, (clause) => {
    figure(clause, 'countingStepMinutes').values['2024-01-01'].value = 0;
  }),
  'R053.above': words(PRICES, '"value": "20"', '"value": "25"'),
  'R056.edition': (files) =>
    [...files]
      .filter(([file]) => file.startsWith(`${OFFER}/`))
      .map(([file, content]) => [
        file.replace(OFFER, `${OFFER.slice(0, -1)}2`),
        file.endsWith('/document.json')
          ? JSON.stringify({ ...JSON.parse(content), edition: '2', inForceFrom: '2028-01-01' })
          : content,
      ]),
  'R060.long': formula('1 + '.repeat(600) + '1'),
  'R060.deep': formula('('.repeat(50) + '1' + ')'.repeat(50)),
  'R060.sign': formula('1; 2'),
  'R060.missing': formula('min(1 2)'),
  'R060.missingAtEnd': formula('min(1, 2'),
  'R060.short': formula('1 +'),
  'R060.zero': words(PRICES, 'minutes / 60', 'minutes / 60 / 0'),
  'R060.unexpected': formula('1 2'),
  'R060.tree': json(TIME, ({ quantities }) => (quantities.carriedOver.tree = { add: [1, 2] })),
  'R055.lacks': records([], { type: 'record' }),
  'R055.fields': records([], { type: 'integer', fields: {} }),
  'R055.limit': records([], { type: 'amount', unit: 'EUR', min: 'low' }),
  'R055.unlimited': records([], { type: 'text', max: '10' }),
  'R055.events': json(VOCABULARY, ({ facts }) => delete facts.history.fields.charges.of),
  'R055.carried': json(VOCABULARY, ({ events }) => (events.CLAIM.carries = ['amout'])),
  'R055.pays': json(VOCABULARY, ({ events }) => (events.PAYMENT_RECEIVED.pays.charge = 'amount')),
  'R055.twice': json(VOCABULARY, ({ attributes }) => {
    attributes.event.minutes = { label: { fr: 'le temps' }, type: 'text' };
  }),
  'R060.name': formula('param.carryOverMaxMinute'),
  'R068.field': formula('sum(history.events, default(item.minuts, 0))'),
  'R068.eventType': formula("countEvents(history.events, 'CLAIMED')"),
  'R068.carried': formula("sumEvents(history.events, 'SUSPENDED', 'minutes')"),
  'R068.summed': formula("sumEvents(history.events, 'INTERVENTION_CLOSED', 'intervention')"),
  'R060.operation': formula('minimum(1, 2)'),
  'R060.calendar': words(`${CP}/5.1-setup.json`, 'param.setupCalendar)', "'jours-feries')"),
  'R060.most': formula('round(param.minimumMinutes, 0,01, up)'),
  'R060.argument': formula('round(param.minimumMinutes, 1, mod: up)'),
  'R060.lacks': formula('round()'),
  'R060.word': formula('round(param.minimumMinutes, 1, upward)'),
  'R060.optional': formula('intervention.actualMinutes + param.minimumMinutes'),
  'R060.kind': formula('round(clock.today, 1)'),
  'R060.mixed': formula('param.minimumMinutes + param.hourlyRate'),
  'R060.gives': formula('clock.today'),
  'R060.unit': formula('param.termMonths'),
  'R060.rate': formula('round(param.hourlyRate * param.minimumMinutes, 1)'),
  'R060.percent': json(TIME, ({ quantities }) => {
    quantities.carriedOver = { label: { fr: 'x' }, type: 'decimal', unit: 'ratio', formula: 'param.vatRate' };
  }),
  'R060.days': json(TIME, ({ quantities }) => (quantities.carriedOver.unit = 'd')),
  'R060.plain': json(TIME, ({ quantities }) => (quantities.carriedOver.unit = 'count')),
  'R060.rounding': formula('param.minimumMinutes / 7'),
  'R060.called': formula('quantity.countedMinutes + countedMinutes()'),
  'R060.sameAnyDay': formula("daysBetween(valueOn('2027-01-01', '2027-02-01'), '2027-03-01')"),
  'R060.uncalled': formula('quantity.countedFor + 1'),
  'R060.givenUnit': formula('countedFor(subscription.termMonths * param.hourlyRate)'),
  'R060.givenRounding': formula('countedFor(intervention.estimatedMinutes / 7)'),
  'R060.givenCodes': formula('monthlyMinutesOf(intervention.type)'),
  'R061.itself': json(TIME, ({ quantities }) => (quantities.carriedOver.formula = 'quantity.carriedOver')),
  'R061.through': json(TIME, ({ quantities }) => {
    for (let index = 0; index < 62; index++)
      quantities[`q${index}`] = { ...quantities.carriedOver, formula: `quantity.q${index + 1}` };
    quantities.q62 = { ...quantities.carriedOver, formula: '1' };
  }),
  'R062.operation': namedFormula((quantities) => (quantities.round = quantities.countedFor)),
  'R062.word': namedFormula(({ countedFor }) => (countedFor.takes.item = countedFor.takes.minutes)),
  'R062.unread': namedFormula(({ countedFor }) => (countedFor.formula = 'param.minimumMinutes')),
  'R062.unsaid': namedFormula(({ countedFor }) => (countedFor.label.en = 'the time to count')),
  'R062.place': namedFormula(({ countedFor }) => (countedFor.label.fr += ' et {minute}')),
  'R062.differs': amendment({
    quantities: {
      countedFor: {
        label: { fr: 'le temps compté pour {minutes}', en: 'the time counted for {minutes}' },
        takes: { minutes: { label: { fr: 'le temps' }, type: 'integer', unit: 'h' } },
        type: 'integer',
        unit: 'min',
        formula: 'minutes * 60',
      },
    },
  }),
  'R063.uncalled': namedFormula((quantities) => (quantities.countedTwice = quantities.countedFor)),
  'R064.quantities': json(TIME, ({ quantities }) => {
    quantities.timePrice = { ...quantities.proposalAmount, label: { fr: 'le prix', en: 'the price' } };
    quantities.timePrice.formula = 'round(quantity.quotedMinutes / 60 * param.hourlyRate, 0.01, half-up)';
  }),
  'R064.inRule': words(
    TIME,
    '"amount": "$quantity.proposalAmount",',
    '"amount": "= round(param.hourlyRate * quantity.quotedMinutes / 60, 0.01, half-up)",',
  ),
  'R065.line': words(
    TIME,
    '"unitPrice": "$param.hourlyRate",\n              "amount": "$quantity.proposalAmount"',
    '"unitPrice": "$param.hourlyRate",\n              "amount": "= quantity.proposalAmount + 10.00"',
  ),
  'R066.undeclared': words(
    TIME,
    '"formula": "countedFor(intervention.estimatedMinutes)"',
    '"formula": "countedFor(default(incident.durationMinutes, 0))"',
  ),
  'R067.negative': words(
    TIME,
    '"amount": "$quantity.proposalAmount",',
    '"amount": "= 0 - param.hourlyRate * 2",',
  ),
  'R070.zone': json(CALENDAR, (calendar) => (calendar.zone = 'Europe/Pari')),
  'R070.hours': json(CALENDAR, ({ week }) => (week[1] = [['18:00', '09:00']])),
  'R070.time': json(CALENDAR, ({ week }) => (week[1] = [['9h', '18:00']])),
  'R070.range': json(
    CALENDAR,
    ({ holidays }) => (holidays[0].on = { from: '2027-08-23', until: '2027-08-02' }),
  ),
  'R070.extends': json(CALENDAR, (calendar) => (calendar.extends = 'jours-ouvrez')),
  'R070.itself': json(CALENDAR, (calendar) => (calendar.extends = 'jours-ouvres')),
  'R070.except': json(CALENDAR, (calendar) => {
    calendar.extends = 'jours-ouvres-alsace-moselle';
    calendar.except = ['Vendredi Sain'];
  }),
  'R070.holiday': json(CALENDAR, ({ holidays }) => (holidays[0].on = { month: 11, day: 31 })),
  'R071.rank': json(DOCUMENT, (document) => (document.rank = 'special-term')),
  'R071.concerned': json(DOCUMENT, (document) => (document.concerns = { 'rental.server': ['DEDIE_ICODIA'] })),
  'R071.code': json(DOCUMENT, (document) => (document.concerns = { 'rental.serverType': ['DEDIE'] })),
  'R071.twice': json(PRECEDENCE, ({ order }) => order.push(order[0])),
  'R072.nobody': amendment({ scope: {} }),
  'R073.supposed': json(CONTRACT, (contract) => delete contract.zone),
  'R074.currency': json(CONTRACT, (contract) => (contract.currency = 'EURO')),
  'R074.hundredths': json(CONTRACT, (contract) => (contract.currency = 'JPY')),
  'R074.other': json(CONTRACT, (contract) => (contract.currency = 'CHF')),
  'R100.needs': json(PORTFOLIO, ({ customers }) => customers[0].scenes.shift()),
  'R101.time': words(YEAR, '"at": "2028-04-17T10:05"', '"at": "2028-04-31T10:05"'),
  'R101.order': words(YEAR, '"at": "2027-02-11T09:15"', '"at": "2027-02-01T09:15"'),
  'R101.ago': words(PORTFOLIO, '"monthsAgo": 5', '"monthsAgo": -5'),
  'R101.field': words(YEAR, 'in {actualMinutes} min', 'in {minutes} min'),
  'R102.title': words(QUESTION, /^# fr:/, '# fr'),
  'R102.role': words(QUESTION, '# as: operator', '# as: boss'),
  'R102.document': words(QUESTION, 'query Echeances {', 'query Echeances'),
  'R110.decision': json(VOCABULARY, ({ decisions }) => delete decisions['setup.indicator']),
  'R110.follows': json(VOCABULARY, ({ decisions }) => delete decisions['attributes.noted']),
  'R110.list': json(VOCABULARY, ({ lists }) => delete lists.components),
  'R110.group': json(VOCABULARY, ({ facts, decisions }) => {
    facts.weather = facts.clock;
    decisions['order.price'].facts.push('weather');
  }),
  'R120.figure': inSentence(
    "L'intervention est estimée à",
    "L'intervention {amount.deductedMinute}, est estimée à",
  ),
  'R120.braces': inSentence('{intervention.estimatedMinutes}', '{intervention estimée}'),
  'R120.form': inSentence('{intervention.estimatedMinutes}', '{intervention.estimatedMinutes:month}'),
  'R120.count': inSentence('{intervention.estimatedMinutes}', '{intervention.type|une|deux}'),
  'R120.languages': inSentence('{intervention.estimatedMinutes}', 'trente minutes'),
  'R121.word': inSentence("L'intervention est", "Sur votre allocation, l'intervention est"),
  'R121.digits': inSentence('{intervention.estimatedMinutes}', '{intervention.estimatedMinutes} sur 60 min'),
  'R121.signs': inSentence("L'intervention est", 'L\u2019intervention est'),
  'R121.whole': inSentence("L'intervention est", "l'intervention est"),
  'R122.rule': json(BASE, ({ rules }) => {
    for (const rule of rules) delete rule.explanation;
  }),
  'R122.default': json(VOCABULARY, ({ decisions }) => {
    delete decisions['rental.end'].default.explanation;
  }),
};
