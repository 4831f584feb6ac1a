import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { Store } from '../../../src/domain/ports/store';
import { openDatabase } from '../../../src/persistence/open-database';
import type { Database } from '../../../src/persistence/open-database';
import type { Release } from '../../../src/rulebook/model/release';
import { runDueSteps } from '../../../src/use-cases/due-steps/run-due-steps';
import { replay } from '../../../src/use-cases/queries/read-decision';
import { scratchFolder } from '../../support/scratch-folder';
import { keep, startService } from '../../support/service';
import type { TestService } from '../../support/service';
import { instantText } from '../../../src/domain/instant-text';
import type { Instant } from '../../../src/domain/time';

/** A service that can be given another contract and an empty database between two scenarios. */
export interface World {
  readonly service: TestService;
  /** Puts a release in force on an empty database, at an instant. */
  begin(release: Release): Promise<void>;
  /** Moves to an instant of the contract and settles what fell due. */
  goTo(at: string): Promise<void>;
  /** Decides again everything the scenario decided; answers how many decisions and those that differ. */
  replayAll(): Promise<{ readonly decisions: number; readonly different: readonly string[] }>;
  close(): Promise<void>;
}

/** How a world gets an empty database. */
export interface Databases {
  open(): Promise<Database>;
  drop(database: Database): Promise<void>;
  close(): Promise<void>;
}

/** Empty databases in files, each a copy of one that was migrated once. */
export async function fileDatabases(): Promise<Databases> {
  const folder = mkdtempSync(path.join(scratchFolder(), 'clausier-edits-'));
  const template = path.join(folder, 'template.db');
  const first = await openDatabase(`sqlite:${template}`);
  await first.migrate();
  await first.close();
  const files = new Map<Database, string>();
  let count = 0;
  return {
    open: async () => {
      const file = path.join(folder, `${++count}.db`);
      copyFileSync(template, file);
      const database = await openDatabase(`sqlite:${file}`);
      files.set(database, file);
      return database;
    },
    drop: async (database) => {
      await database.close();
      rmSync(files.get(database)!);
    },
    close: async () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Starts a world on a release. */
export async function openWorld(databases: Databases, release: Release): Promise<World> {
  let database = await databases.open();
  const store: Store = {
    write: (work) => database.store.write(work),
    read: (work) => database.store.read(work),
  };
  let now: Instant = '2024-06-01T08:00:00.000Z';
  const service = await startService({
    store,
    release,
    clock: { now: () => now, moveTo: (at) => void (now = at) },
  });
  return {
    service,
    begin: async (next) => {
      await databases.drop(database);
      database = await databases.open();
      await keep(store, next);
      service.rulebooks.adopt(next);
    },
    goTo: async (at) => {
      now = instantOf(at);
      await runDueSteps(service.services);
    },
    replayAll: async () => {
      const records = await store.read(({ decisions }) => decisions.list({}, { first: 500 }));
      const replays = await Promise.all(records.map((record) => replay(service.services, record)));
      return {
        decisions: records.length,
        different: replays.filter(({ identical }) => !identical).map(({ record }) => record.decision),
      };
    },
    close: async () => {
      await service.close();
      await databases.drop(database);
    },
  };
}

/** A day is nine in the morning, Paris. */
export const instantOf = (at: string): Instant =>
  at.length === 10
    ? instantText(
        Temporal.PlainDate.from(at)
          .toZonedDateTime({ timeZone: 'Europe/Paris', plainTime: '09:00' })
          .toInstant(),
      )
    : instantText(Temporal.Instant.from(at));
