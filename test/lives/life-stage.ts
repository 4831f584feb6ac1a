import type { MovableClock } from '../../src/domain/ports/clock';
import { dataSourceOf } from '../../src/persistence/data-source';
import { parseDatabaseUrl } from '../../src/persistence/database-url';
import { ALL_TABLES } from '../../src/persistence/entities/all-tables';
import type { Release } from '../../src/rulebook/model/release';
import type { OpenTestDatabase } from '../support/databases';
import { emptyTables } from '../support/empty-tables';
import type { TestService } from '../support/service';
import { keep, startService } from '../support/service';
import { shippedRelease } from '../support/shipped-release';
import { editedFiles } from '../scenarios/support/edited-release';
import { instant } from '../scenarios/support/read';
import type { Figures } from './figures';
import { MOVING, euros } from './figures';

/** A service on which one life after another is played, each on an empty database and with a clock of its own. */
export interface LifeStage {
  readonly service: TestService;
  /** Forgets the life before: the next one begins at an instant, under the shipped figures or those that move. */
  clear(at: string, moving: boolean): Promise<void>;
  close(): Promise<void>;
}

/** The event that puts the due date off, under the rules that move. */
export const PUT_OFF = 'DUE_DATE_PUT_OFF';

const both = (text: string) => ({ fr: text, en: text });

const OFFER = 'documents/offre-infogerance/1';

export async function openLifeStage(open: OpenTestDatabase): Promise<LifeStage> {
  const { database, url, drop } = await open();
  const clock = restartableClock();
  const shipped = await shippedRelease();
  const moving = await movingRelease(MOVING);
  const service = await startService({ store: database.store, clock, release: shipped });
  const { sweep, putAway } = url.startsWith('sqlite:') ? await broomOf(url) : cleaningOf(url);
  return {
    service,
    clear: async (at, isMoving) => {
      await sweep();
      clock.restart(at);
      const release = isMoving ? moving : shipped;
      await keep(database.store, release);
      service.rulebooks.adopt(release);
    },
    close: async () => {
      await putAway();
      await service.close();
      await drop();
    },
  };
}

/** What empties a database before the next life. */
interface Cleaning {
  sweep(): Promise<void>;
  putAway(): Promise<void>;
}

/** A file is swept over one connection, which is kept. */
async function broomOf(url: string): Promise<Cleaning> {
  const broom = dataSourceOf(parseDatabaseUrl(url));
  await broom.initialize();
  return {
    sweep: () =>
      broom.transaction(async (row) => {
        await row.query('PRAGMA defer_foreign_keys = ON');
        for (const { name } of ALL_TABLES) await row.query(`DELETE FROM \`${name}\``);
      }),
    putAway: () => broom.destroy(),
  };
}

const cleaningOf = (url: string): Cleaning => ({
  sweep: () => emptyTables(url),
  putAway: async () => undefined,
});

/** The shipped rules with figures dated as a contract manager dates them, and an event that puts the due date off. */
const movingRelease = ({ price, minutes, rate }: Figures): Promise<Release> =>
  editedFiles({
    [`${OFFER}/2-prices.json`]: ({ parameters }) => {
      date(parameters.monthlyPrice, price, (byLevel) =>
        Object.fromEntries(Object.entries(byLevel).map(([level, cents]) => [level, euros(cents)])),
      );
      date(parameters.hourlyRate, rate, euros);
    },
    [`${OFFER}/1-levels.json`]: ({ parameters }) =>
      date(parameters.monthlyMinutes, minutes, (byLevel) => byLevel),
    'vocabulary.json': ({ events, decisions: { 'event.recorded': follows } }) => {
      events[PUT_OFF] = { label: both('échéance reportée'), recordable: ['dueOn'] };
      follows.amounts.newDueDate = { label: both('la nouvelle échéance'), type: 'date' };
      follows.outcomes.PUT_OFF = {
        label: both('échéance reportée'),
        favourable: true,
        effects: [{ effect: 'extend', with: { dueDate: 'newDueDate' } }],
      };
    },
    'documents/cp-infogerance/1/6.1-renewal.json': ({ rules }) => {
      rules.push({
        name: '6.1/due-date-put-off',
        title: both('Échéance reportée'),
        decision: 'event.recorded',
        excerpts: ['E1'],
        conditions: {
          all: [
            { fact: 'event', path: '$.type', operator: 'equal', value: PUT_OFF },
            { fact: 'subscription', path: '$.status', operator: 'equal', value: 'ACTIVE' },
          ],
        },
        event: {
          type: 'event.recorded',
          params: { outcome: 'PUT_OFF', amounts: { newDueDate: '$event.dueOn' } },
        },
      });
    },
  });

function date<T>(
  parameter: { values: object },
  dated: Readonly<Record<string, T>>,
  written: (figure: T) => unknown,
): void {
  parameter.values = Object.fromEntries(
    Object.entries(dated).map(([from, figure]) => [from, { value: written(figure), reference: 'tarif' }]),
  );
}

function restartableClock(): MovableClock & { restart(at: string): void } {
  let now = instant('2027-01-01T09:00:00+01:00');
  return {
    now: () => now,
    moveTo: (to) => {
      if (to < now) throw new Error(`the clock only moves forward: it is ${now}, asked for ${to}`);
      now = to;
    },
    restart: (at) => {
      now = instant(at);
    },
  };
}
