import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { Decision } from '../domain/decision';
import type { SeenOperation } from '../graphql/request/seen-operations';
import type { Services } from '../use-cases/operation/deps';

/** What an operator's Prometheus reads. */
export interface Metrics {
  seeOperation(seen: SeenOperation): void;
  seeDecision(decision: Pick<Decision, 'decision' | 'outcome'>): void;
  seeTrouble(): void;
  /** The page, in the text format of Prometheus. */
  readonly page: () => Promise<string>;
  readonly contentType: string;
}

/** From a question to the rules to a month that begins. */
const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

const SEVERAL = 'several';
const UNREAD = 'unread';

/**
 * Counts by names of the schema, of the vocabulary and of error codes alone: never by customer, nor by a name a caller
 * chose, so that their number stays small.
 */
export function metricsOf(services: () => Services): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const operations = new Histogram({
    name: 'clausier_operation_duration_seconds',
    help: 'Time to answer an operation, by the field of the schema it begins with.',
    labelNames: ['field'],
    buckets: SECONDS,
    registers,
  });
  const errors = new Counter({
    name: 'clausier_operation_errors_total',
    help: 'Operations answered with an error or a mistake of the caller, by code.',
    labelNames: ['field', 'code'],
    registers,
  });
  const decisions = new Counter({
    name: 'clausier_decisions_total',
    help: 'Decisions recorded by this process, by decision and outcome.',
    labelNames: ['decision', 'outcome'],
    registers,
  });
  const troubles = new Counter({
    name: 'clausier_troubles_total',
    help: 'Lines of trouble written to the log.',
    registers,
  });
  new Gauge({
    name: 'clausier_release_info',
    help: 'The release of the rules in force on this process.',
    labelNames: ['release'],
    registers,
    collect() {
      this.reset();
      this.set({ release: services().rulebooks.current().releaseHash }, 1);
    },
  });
  for (const waiting of WAITING) gaugeOf(waiting, services, registers);
  return {
    seeOperation: ({ fields, milliseconds, codes }) => {
      const [field = UNREAD, ...others] = fields;
      const label = others.length > 0 ? SEVERAL : field;
      operations.observe({ field: label }, milliseconds / 1_000);
      for (const code of codes) errors.inc({ field: label, code });
    },
    seeDecision: ({ decision, outcome }) => decisions.inc({ decision, outcome }),
    seeTrouble: () => troubles.inc(),
    page: () => registry.metrics(),
    contentType: registry.contentType,
  };
}

interface Waiting {
  readonly name: string;
  readonly help: string;
  readonly count: (services: Services) => Promise<number>;
}

/** What waits, counted when it is asked for. */
const WAITING: readonly Waiting[] = [
  {
    name: 'clausier_steps_stuck',
    help: 'Planned steps that could not be settled and keep their contract waiting.',
    count: ({ store }) => store.read(({ dueSteps }) => dueSteps.count({ stuck: true, status: 'PENDING' })),
  },
  {
    name: 'clausier_notices_queued',
    help: 'Messages of the outbox that are not delivered yet.',
    count: ({ store }) => store.read(({ notices }) => notices.count({ status: 'QUEUED' })),
  },
  {
    name: 'clausier_notices_failed',
    help: 'Messages whose delivery was given up.',
    count: ({ store }) => store.read(({ notices }) => notices.count({ status: 'FAILED' })),
  },
];

/** A database that does not answer leaves its gauge out; the rest of the page is told. */
function gaugeOf({ name, help, count }: Waiting, services: () => Services, registers: Registry[]): void {
  new Gauge({
    name,
    help,
    registers,
    async collect() {
      this.reset();
      await count(services()).then(
        (number) => this.set(number),
        () => this.remove(),
      );
    },
  });
}
