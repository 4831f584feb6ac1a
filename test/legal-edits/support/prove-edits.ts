import type { Loaded } from '../../../src/rulebook/load-rulebook';
import { loadRelease } from '../../../src/rulebook/load-rulebook';
import type { Release } from '../../../src/rulebook/model/release';
import { readRuleFiles } from '../../../src/rulebook/read-rule-files';
import { RULES, shippedRelease } from '../../support/shipped-release';
import { editFolders, overlayOf, readEdit } from './folders';
import type { LegalEdit } from './life';
import { edited } from './overlay';
import { play } from './play';
import type { Databases, World } from './world';
import { fileDatabases, openWorld } from './world';

let files: ReadonlyMap<string, string>;
let shipped: Release;
let databases: Databases;
let world: World;

/** Proves every edit whose turn it is, of the parts that are played side by side. */
export function proveEdits(part: number, parts: number): void {
  beforeAll(async () => {
    files = await readRuleFiles(RULES);
    shipped = await shippedRelease();
    databases = await fileDatabases();
    world = await openWorld(databases, shipped);
  });

  afterAll(async () => {
    await world.close();
    await databases.close();
  });

  const turns = editFolders().filter((_, index) => index % parts === part - 1);
  describe.each(turns.map((folder) => [folder, readEdit(folder)] as const))('%s', (folder, edit) => {
    let once: Loaded | null = null;
    const loaded = (): Loaded => (once ??= loadRelease(edited(files, overlayOf(folder)).files));
    if (edit.refused) proveRefusal(edit.title, edit.refused, loaded);
    else proveScenarios(edit, loaded);
  });
}

function proveRefusal(title: string, refused: readonly string[], loaded: () => Loaded): void {
  it(`${title}: is refused, with what is at fault named, and the rules in force stay`, () => {
    const { release, findings } = loaded();
    expect(release).toBeNull();
    const said = findings
      .map(({ message, hint }) => `${message.fr} ${message.en} ${hint?.fr ?? ''}`)
      .join('\n');
    for (const name of refused) expect(said).toContain(name);
    for (const finding of findings) expect(finding.file).toMatch(/\S/);
  });
}

function proveScenarios({ title, scenarios }: LegalEdit, loaded: () => Loaded): void {
  it(`${title}: the edited rules have no finding`, () => {
    expect(loaded().findings.filter(({ severity }) => severity !== 'note')).toEqual([]);
  });

  it.each(scenarios.map((scenario) => [scenario.name, scenario] as const))(
    `${title}: %s`,
    async (_, { life, before, after }) => {
      const { release } = loaded();
      for (const [rules, expected] of [
        [shipped, before],
        [release!, after],
        [shipped, before],
      ] as const) {
        if (!expected) continue;
        await world.begin(rules);
        expect(await play(world, life)).toMatchObject(expected);
        const { decisions, different } = await world.replayAll();
        expect(different).toEqual([]);
        expect(decisions).toBeGreaterThanOrEqual(0);
      }
    },
    30_000,
  );
}
