import { loadRelease } from '../../src/rulebook/load-rulebook';
import { readRuleFiles } from '../../src/rulebook/read-rule-files';
import { serverIsWanted } from '../support/databases';
import { RULES, shippedRelease } from '../support/shipped-release';
import { editFolders, overlayOf, readEdit } from './support/folders';
import { edited } from './support/overlay';
import { play } from './support/play';
import { drawn, seeded } from './support/sample';
import { serverDatabases } from './support/server-databases';
import type { Databases, World } from './support/world';
import { openWorld } from './support/world';

const next = seeded(2027);

/** The scenarios of an edit that write something: a question alone leaves no decision in the log. */
const lived = (folder: string) =>
  readEdit(folder).scenarios.filter(({ after, life }) => after && life.some((step) => !step.decide));

/** Twelve edits of the day, one scenario each: the same ones until an edit is added. */
const sample = drawn(
  editFolders().filter((folder) => lived(folder).length > 0),
  12,
  next,
).map((folder) => [folder, drawn(lived(folder), 1, next)[0]!] as const);

const describeServer = serverIsWanted() ? describe : describe.skip;

describeServer('legal edits on a server', () => {
  let files: ReadonlyMap<string, string>;
  let databases: Databases;
  let world: World;

  beforeAll(async () => {
    files = await readRuleFiles(RULES);
    databases = await serverDatabases();
    world = await openWorld(databases, await shippedRelease());
  }, 30_000);

  afterAll(async () => {
    await world.close();
    await databases.close();
  });

  it.each(sample)(
    '%s decides as in a file, and every decision taken again is the same',
    async (folder, { life, after }) => {
      await world.begin(loadRelease(edited(files, overlayOf(folder)).files).release!);
      expect(await play(world, life)).toMatchObject(after!);
      const { decisions, different } = await world.replayAll();
      expect(decisions).toBeGreaterThan(0);
      expect(different).toEqual([]);
    },
    30_000,
  );
});
