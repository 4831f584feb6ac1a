import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { loadRelease } from '../../src/rulebook/load-rulebook';
import type { Release } from '../../src/rulebook/model/release';
import { readRuleFiles } from '../../src/rulebook/read-rule-files';
import { RULES, shippedRelease } from '../support/shipped-release';
import type { LegalEdit } from './support/life';
import type { Edited } from './support/overlay';
import { edited } from './support/overlay';
import { play } from './support/play';
import type { Databases, World } from './support/world';
import { fileDatabases, openWorld } from './support/world';

const EDITS = path.join(__dirname, 'edits');

const folders = readdirSync(EDITS).sort();

let files: ReadonlyMap<string, string>;
let shipped: Release;
let databases: Databases;
let world: World;

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

const loaded = (edit: Edited) => loadRelease(edit.files);

describe.each(folders.map((folder) => [folder, readEdit(folder)] as const))('%s', (folder, edit) => {
  const overlay = (): Edited => edited(files, path.join(EDITS, folder, 'rules'));

  if (edit.refused) {
    it(`${edit.title}: is refused, with what is at fault named, and the rules in force stay`, () => {
      const { release, findings } = loaded(overlay());
      expect(release).toBeNull();
      const said = findings
        .map(({ message, hint }) => `${message.fr} ${message.en} ${hint?.fr ?? ''}`)
        .join('\n');
      for (const name of edit.refused!) expect(said).toContain(name);
      for (const finding of findings) expect(finding.file).toMatch(/\S/);
    });
    return;
  }

  it(`${edit.title}: the edited rules have no finding`, () => {
    expect(loaded(overlay()).findings).toEqual([]);
  });

  it.each(edit.scenarios.map((scenario) => [scenario.name, scenario] as const))(
    `${edit.title}: %s`,
    async (_, { life, before, after }) => {
      const { release } = loaded(overlay());
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
});

function readEdit(folder: string): LegalEdit {
  return JSON.parse(readFileSync(path.join(EDITS, folder, 'edit.json'), 'utf8')) as LegalEdit;
}
