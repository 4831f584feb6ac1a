import type { Rulebook } from '../../src/domain/ports/rulebook';
import { ALWAYS_HANDED, HANDED, HANDED_WHEN_READ } from '../../src/domain/handed-to-decisions';
import { DECISIONS_TAKEN } from '../../src/domain/operations';
import { SCHEDULES } from '../../src/domain/schedules';
import { readRelease } from '../../src/rulebook/load-rulebook';
import type { Release } from '../../src/rulebook/model/release';
import { readRuleFiles } from '../../src/rulebook/read-rule-files';
import { RULES } from '../support/shipped-release';
import { play } from './support/play';
import { wideRules, TOLD } from './support/wide-rules';
import type { Databases, World } from './support/world';
import { fileDatabases, openWorld } from './support/world';
import type { Moment } from './support/life';

let databases: Databases;
let world: World;

/** Each question put to the rules while a life is played: the groups it came with. */
const asked: { decision: string; groups: readonly string[] }[] = [];

const heard = (rulebook: Rulebook): Rulebook => ({
  ...rulebook,
  decide: (request) => {
    asked.push({ decision: request.decision, groups: Object.keys(request.facts) });
    return rulebook.decide(request);
  },
});

const schedules: readonly string[] = SCHEDULES;

const STUDIED = 'MIGRATION_APPLICATIVE';

const LIVES: readonly (readonly Moment[])[] = [
  [
    { at: '2027-02-01', order: { level: 'N2' } },
    { at: '2027-02-01', correct: { customer: { name: 'ACME' }, rental: { serverType: 'VPS_ICODIA' } } },
    { at: '2027-02-02', voidOrder: true },
    { at: '2027-02-02', order: { level: 'N2' } },
    { at: '2027-02-02', validate: true },
    { at: '2027-02-03', voidOrder: true },
  ],
  [
    { at: '2027-01-10', subscribe: { level: 'N3' } },
    { at: '2027-02-01', issueRenewalOrder: true },
    { at: '2027-02-01', validateRenewal: true },
    { at: '2027-02-05', change: { to: 'N4' } },
    { at: '2027-02-08', order: { level: 'N2' } },
    { at: '2027-02-09', order: { level: 'N2' } },
  ],
  [
    { at: '2026-12-01', subscribe: { level: 'N2' } },
    { at: '2027-02-01', work: { minutes: 20 } },
    { at: '2027-02-02', request: { minutes: 10, startsAt: '2027-03-02T10:00:00+01:00' } },
    { at: '2027-02-03', cancel: true },
    { at: '2027-02-04', request: { minutes: 90 } },
    { at: '2027-02-05', decline: true },
    { at: '2027-02-06', work: { minutes: 90 } },
    { at: '2027-02-07', request: { minutes: 90, type: STUDIED } },
    { at: '2027-02-08', concludeStudy: {} },
    { at: '2027-02-09', request: { minutes: 90, type: STUDIED } },
    { at: '2027-02-10', concludeStudy: { minutes: 60 } },
    { at: '2027-02-11', accept: true },
    { at: '2027-12-20', request: { minutes: 10 } },
    { at: '2027-12-21', reconsider: {} },
    { at: '2027-12-22', giveNotice: true },
  ],
  [
    { at: '2026-12-01', subscribe: { level: 'N2' } },
    {
      at: '2027-02-01T08:00:00Z',
      incident: { class: 'MAJOR', firstActionAt: '2027-02-01T09:00:00Z', endedAt: '2027-02-01T10:00:00Z' },
    },
    { at: '2027-02-02', malfunction: { cause: 'SECURITY_UPDATE', component: 'CUSTOMER_SOFTWARE' } },
    { at: '2027-02-03', update: { kind: 'SECURITY_UPDATE' } },
    { at: '2027-02-04', event: { type: 'CLAIM' } },
    { at: '2027-02-04', withdraw: 'CLAIM' },
    { at: '2027-02-05', attributes: { of: 'subscription', values: {} } },
    { at: '2027-02-06', change: { to: 'N3' } },
    { at: '2027-02-07', change: { to: 'N2' } },
    { at: '2027-11-20', issueRenewalOrder: true },
    { at: '2027-11-21', voidOrder: 'renewal' },
    { at: '2028-03-01', validateRenewal: true },
    { at: '2029-05-01', state: true },
  ],
  [
    { at: '2027-01-10', subscribe: { level: 'N2' } },
    { at: '2027-02-02', request: { minutes: 10, startsAt: '2027-03-05T10:00:00+01:00' } },
    { at: '2027-02-03', endRental: { endsOn: '2027-03-01' } },
    { at: '2027-02-04', issueRenewalOrder: true },
    { at: '2027-03-02', state: true },
  ],
  [
    { at: '2027-01-10', subscribe: { level: 'N3' } },
    { at: '2027-12-01', validateRenewal: true },
    { at: '2027-12-05', change: { to: 'N2' } },
    { at: '2028-01-12', state: true },
  ],
  [
    { at: '2027-02-01', order: { level: 'N2' } },
    { at: '2027-02-02', endRental: { endsOn: '2027-03-01' } },
  ],
  [
    { at: '2027-02-01', order: { level: 'N2' } },
    { at: '2027-02-01', validate: true },
    { at: '2027-02-02', endRental: { endsOn: '2027-03-01' } },
  ],
];

/** Rules of decisions that are no schedule, and planned a step that was kept. */
const keptBy = new Set<string>();

beforeAll(async () => {
  // The checker refuses what these rules ask for: that it is never handed is what is looked at.
  const release = readRelease(wideRules(await readRuleFiles(RULES)));
  databases = await fileDatabases();
  world = await openWorld(databases, release!);
  const { rulebooks } = world.service;
  const { current } = rulebooks;
  Object.assign(rulebooks, { current: () => heard(current()) });
  for (const life of LIVES) {
    await world.begin(release!);
    await play(world, life);
    await world.service.ask('{ serviceCommitments { setups } }');
    await world.service.ask('{ subscriptions { nodes { allowance { remainingMinutes } } } }');
    const steps = await world.service.services.store.read(({ dueSteps }) =>
      dueSteps.list({}, { first: 500 }),
    );
    for (const { step, rule } of steps) if (step === TOLD) keptBy.add(decisionOf(release!, rule));
  }
}, 120_000);

afterAll(async () => {
  await world.close();
  await databases.close();
});

const decisionOf = ({ documents }: Release, name: string): string =>
  documents
    .flatMap(({ clauses }) => clauses.flatMap(({ rules }) => rules))
    .find((rule) => rule.name === name)!.decision;

const sorted = (groups: Iterable<string>): readonly string[] => [...new Set(groups)].sort();

/** What comes with a subscription when a rule reads it is told apart: these rules read none of it. */
const read: readonly string[] = Object.keys(HANDED_WHEN_READ);

describe('what the service hands to a decision, as the guide tells it', () => {
  it('is told of every decision the service takes, and of no other', () => {
    expect(sorted(Object.keys(HANDED))).toEqual(sorted(DECISIONS_TAKEN));
  });

  describe.each(Object.entries(HANDED))('%s', (decision, { groups, sometimes = {} }) => {
    const questions = (): readonly (readonly string[])[] =>
      asked.filter((one) => one.decision === decision).map((one) => one.groups);

    it('is given these groups whenever it is asked', () => {
      const [first = [], ...others] = questions();
      const always = first.filter(
        (group) => others.every((one) => one.includes(group)) && !read.includes(group),
      );
      expect(sorted(always)).toEqual(sorted([...ALWAYS_HANDED, ...groups]));
    });

    it('is given those groups at times, and no other', () => {
      const ever = questions()
        .flat()
        .filter((group) => !read.includes(group));
      expect(sorted(ever)).toEqual(sorted([...ALWAYS_HANDED, ...groups, ...Object.keys(sometimes)]));
    });
  });
});

describe('the steps that a decision plans', () => {
  const kept = Object.entries(HANDED).filter(
    ([name, { groups, onlyAsked }]) =>
      !onlyAsked &&
      !schedules.includes(name) &&
      (groups.includes('subscription') || groups.includes('order')),
  );

  it('are kept where there is a subscription or an order, and nowhere else', () => {
    const further = ['renewal.omission', 'renewal.review'];
    expect(sorted(keptBy).filter((name) => !further.includes(name))).toEqual(
      sorted(kept.map(([name]) => name)),
    );
  });
});
