import { argumentsOf } from '../../src/domain/effect-arguments';
import { EFFECT_NAMES, EFFECTS } from '../../src/domain/effects';
import { UNITS, VALUE_TYPES } from '../../src/domain/facts';
import { keysOf } from '../../src/domain/keys-of';
import { ENTRIES, FINDING_CODES } from '../../src/rulebook/findings/entries';
import { coverageOf } from '../../src/rulebook/cases/coverage';
import { readCases } from '../../src/rulebook/cases/read-cases';
import { runCases } from '../../src/rulebook/cases/run-cases';
import { OPERATORS } from '../../src/rulebook/deciding/operators/all-operators';
import { OPERATION_NAMES } from '../../src/rulebook/formula/operations/all-operations';
import { loadRelease } from '../../src/rulebook/load-rulebook';
import type { Release } from '../../src/rulebook/model/release';
import { readRuleFiles } from '../../src/rulebook/read-rule-files';
import { documentSchema } from '../../src/rulebook/schemas/document-schema';
import { articleTexts } from '../../src/rulebook/wording/article-texts';
import { commonTexts } from '../../src/rulebook/wording/common-texts';
import { EFFECT_WORDS } from '../../src/rulebook/wording/effects-in-words';
import { keep } from '../support/service';
import { RULES, shippedRelease } from '../support/shipped-release';
import type { Example } from './support/guide';
import { examples, section } from './support/guide';
import { computedBy } from './support/guide-formulas';
import type { Moment } from './support/life';
import { play } from './support/play';
import type { Databases, World } from './support/world';
import { fileDatabases, openWorld } from './support/world';

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

function writtenBy({ writes }: Example): ReadonlyMap<string, string> {
  const changed = new Map(files);
  for (const write of writes) write(changed);
  return changed;
}

const spaced = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');

/** Everything `rules text` says, in French. */
const spokenBy = (release: Release): readonly string[] =>
  [
    ...articleTexts(release, [...release.documents, ...release.amendments]).flatMap((article) => [
      ...article.reach,
      ...article.parameters.map(({ sentence }) => sentence),
      ...article.quantities.map(({ sentence }) => sentence),
      ...article.rules.flatMap(({ lead, parts, precedence }) => [lead, ...parts, ...precedence]),
      ...article.readings.map(({ sentence }) => sentence),
    ]),
    ...commonTexts(release).flatMap(({ sentences }) => sentences.map(({ sentence }) => sentence)),
  ].map(({ fr }) => spaced(fr));

describe.each(examples().map((example) => [example.title, example] as const))('%s', (_, example) => {
  /** The rule files once the example is written as the guide says, and what the checker makes of them. */
  let written: ReadonlyMap<string, string>;
  let loaded: ReturnType<typeof loadRelease>;

  beforeAll(() => {
    written = writtenBy(example);
    loaded = loadRelease(written);
  });

  it('passes the checks, and says the sentences of the guide', () => {
    expect(loaded.findings).toEqual([]);
    expect(example.writes.length).toBeGreaterThan(0);
    const spoken = spokenBy(loaded.release!);
    expect(example.sentences.filter((sentence) => !spoken.includes(sentence))).toEqual([]);
  });

  it('passes its cases and those of the contract, with each rule shown both ways', async () => {
    const { release } = loaded;
    const results = await runCases(release!, readCases(written, []));
    expect(results.filter(({ passed }) => !passed)).toEqual([]);
    expect(coverageOf(release!, results).uncovered).toEqual([]);
  });

  it('answers over the API as the guide says', async () => {
    const { release } = loaded;
    for (const { asked, answered } of example.questions) {
      expect(answered).not.toBeNull();
      expect(await asking(release!, asked)).toMatchObject(answered);
    }
  });
});

async function asking(release: Release, asked: Example['questions'][number]['asked']): Promise<unknown> {
  await keep(world.service.services.store, release);
  world.service.rulebooks.adopt(release);
  const query = `query ($decision: String!, $facts: Json!, $on: LocalDate) {
    decide(decision: $decision, facts: $facts, on: $on) { outcome amounts { name value } steps { step at } }
  }`;
  const { decide } = await world.service.ask(query, asked);
  const amounts = decide.amounts.map(({ name, value }: any) => [name, value]);
  return { outcome: decide.outcome, amounts: Object.fromEntries(amounts), steps: decide.steps };
}

describe('what the guide says of the API, over the life of a contract', () => {
  const lives: readonly (readonly [string, readonly Moment[], object])[] = [
    [
      'Exemple : un avenant',
      [
        { at: '2027-02-05', customer: { reference: 'CLI-ACME' } },
        { at: '2027-02-05', subscribe: { level: 'N1' } },
        { at: '2027-02-10', request: { minutes: 60 } },
      ],
      { outcome: 'COMMERCIAL_PROPOSAL', hourlyRate: '80.00', amount: '80.00' },
    ],
    [
      'Exemple : un avenant',
      [
        { at: '2027-02-05', subscribe: { level: 'N1' } },
        { at: '2027-02-10', request: { minutes: 60 } },
      ],
      { outcome: 'COMMERCIAL_PROPOSAL', hourlyRate: '90.00', amount: '90.00' },
    ],
    [
      'Exemple : un attribut',
      [
        { at: '2027-02-05', customer: { attributes: { association: true } } },
        { at: '2027-02-10', order: { level: 'N2' } },
      ],
      { total: '1069.20' },
    ],
    [
      'Exemple : une issue',
      [
        { at: '2027-01-10', subscribe: { level: 'N2' } },
        { at: '2027-02-10T08:00:00Z', incident: { class: 'MAJOR', endedAt: '2027-02-10T13:00:00Z' } },
        { at: '2027-02-11', charges: true },
      ],
      { charges: expect.arrayContaining([expect.stringContaining('4.95')]) },
    ],
    [
      'Exemple : une étape datée',
      [
        { at: '2027-01-10', subscribe: { level: 'N2' } },
        { at: '2028-03-01', timeline: { types: ['SUSPENDED', 'DATA_DELETED'] } },
      ],
      { events: ['SUSPENDED 2028-01-11', 'DATA_DELETED 2028-02-09'] },
    ],
    [
      'Exemple : un avis',
      [
        { at: '2027-01-10', subscribe: { level: 'N2' } },
        { at: '2027-02-10', change: { to: 'N1' } },
        { at: '2027-02-10', notices: true },
      ],
      { notices: expect.arrayContaining(['NO_REFUND_RECALL']) },
    ],
  ];

  it.each(lives)('%s', async (title, life, shown) => {
    const example = examples().find((one) => one.title === title)!;
    await world.begin(loadRelease(writtenBy(example)).release!);
    expect(await play(world, life)).toMatchObject(shown);
    expect((await world.replayAll()).different).toEqual([]);
  });
});

/** The first column of the tables of a section, as code. */
const firstColumn = (heading: string): readonly string[] =>
  [...section(heading).matchAll(/^\| `([^`]+)`/gm)].map(([, name]) => name!);

const rows = (heading: string): readonly (readonly string[])[] =>
  [...section(heading).matchAll(/^\| `.*\|$/gm)].map(([row]) =>
    row
      .slice(1, -1)
      .split(' | ')
      .map((cell) => cell.trim()),
  );

describe('the guide names', () => {
  it('every operation of formulas, each with an example', () => {
    const named = rows('### Formules').map(([operation]) => /^`(\w+)/.exec(operation!)![1]);
    expect([...named].sort()).toEqual([...OPERATION_NAMES].sort());
  });

  it('every operator of conditions', () => {
    const said = section('### Comparaisons');
    expect([...OPERATORS.keys()].filter((name) => !said.includes(`\`${name}\``))).toEqual([]);
  });

  it('every effect with its arguments, as its entry tells them, and no other', () => {
    const named = rows('### Effets').map(([effect, args, does]) => [
      effect!.slice(1, -1),
      [...args!.matchAll(/`(\w+\??)`/g)].map(([, name]) => name),
      does,
    ]);
    expect(named).toEqual(
      EFFECT_NAMES.map((effect) => [
        effect,
        argumentsOf(effect).map(({ name, optional }) => (optional ? `${name}?` : name)),
        EFFECTS[effect].does.fr,
      ]),
    );
  });

  it('every status of a heading', () => {
    const { headings } = documentSchema.properties;
    const statuses: readonly string[] = headings.items.properties.status.enum;
    expect(statuses.length).toBeGreaterThan(3);
    expect(statuses.filter((status) => !firstColumn('### Statuts').includes(status))).toEqual([]);
  });

  it('every type and unit', () => {
    const said = section('### Types et unités');
    expect(
      [...keysOf(VALUE_TYPES), ...keysOf(UNITS)].filter((word) => !said.includes(`\`${word}\``)),
    ).toEqual([]);
  });

  it('every code of a message, as its entry tells it, and no other', () => {
    expect(rows('## Les messages du contrôle')).toEqual(
      FINDING_CODES.map((code) => [`\`${code}\``, ENTRIES[code].title.fr, ENTRIES[code].mend.fr]),
    );
  });
});

describe('the formulas of the guide', () => {
  it.each(rows('### Formules').map((row) => [row[2]!.slice(1, -1), row[3]!.slice(1, -1)] as const))(
    '%s gives %s',
    (formula, value) => {
      expect(computedBy(shipped, formula)).toBe(value);
    },
  );
});

describe('the words of effects', () => {
  it('say every effect, whatever an outcome entails', () => {
    expect(Object.keys(EFFECT_WORDS).sort()).toEqual(Object.keys(EFFECTS).sort());
  });
});
