import path from 'node:path';
import { argumentsOf } from '../../src/domain/effect-arguments';
import { EFFECT_NAMES, EFFECTS } from '../../src/domain/effects';
import { UNITS, VALUE_TYPES } from '../../src/domain/facts';
import { keysOf } from '../../src/domain/keys-of';
import { ENTRIES, FINDING_CODES } from '../../src/rulebook/findings/entries';
import { NEVER_REACHED } from '../support/never-reached';
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
import { examples, PAGES, section, withoutBlocks } from './support/guide';
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
    expect(loaded.findings.filter(({ severity }) => severity !== 'note')).toEqual([]);
    expect(example.writes.length).toBeGreaterThan(0);
    const spoken = spokenBy(loaded.release!);
    expect(example.sentences.filter((sentence) => !spoken.includes(sentence))).toEqual([]);
  });

  it('passes its cases and those of the contract, with each rule shown both ways', async () => {
    const { release } = loaded;
    const results = await runCases(release!, readCases(written, []));
    expect(results.filter(({ passed }) => !passed)).toEqual([]);
    const { uncovered } = coverageOf(release!, results);
    expect(uncovered.filter(({ rule }) => !NEVER_REACHED.includes(rule))).toEqual([]);
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

const ACME: Moment = { at: '2027-02-05', customer: { reference: 'CLI-ACME' } };
const STUDIED = 'MIGRATION_APPLICATIVE';
const subscribed = (level = 'N2', at = '2027-01-10'): Moment => ({ at, subscribe: { level } });

/** What becomes of a contract once an example is written: each until what follows from it has come. */
/** As many backups restored, one a day. */
const RESTORES = (count: number): readonly Moment[] =>
  Array.from({ length: count }, (_, index) => ({
    at: `2027-02-1${index}`,
    request: { minutes: 20, type: 'RESTAURATION_SAUVEGARDE' },
  }));

const LIVES: Readonly<Record<string, readonly (readonly [readonly Moment[], object])[]>> = {
  'Exemple : des enregistrements': [
    [
      [
        {
          at: '2027-01-04',
          customer: {
            attributes: {
              referrals: [
                { reference: 'CLI-UN', on: '2026-11-02' },
                { reference: 'CLI-DEUX', on: '2025-12-01' },
              ],
            },
          },
        },
        { at: '2027-01-04', order: { level: 'N2' } },
      ],
      { total: '1128.60' },
    ],
  ],
  'Exemple : un fonds partagé': [
    [
      [
        ...['Rennes', 'Rennes'].flatMap((site): Moment[] => [
          { at: '2026-12-01', order: { level: 'N2', rental: { site } } },
          { at: '2026-12-01', validate: true },
          { at: '2026-12-01', setup: true },
        ]),
        { at: '2027-02-10', request: { minutes: 100 } },
      ],
      { outcome: 'INCLUDED', remainingMinutes: 20 },
    ],
  ],
  'Exemple : une ligne du bon de commande': [
    [
      [
        { at: '2027-02-10', order: { level: 'N2' } },
        {
          at: '2027-02-10',
          document: { of: 'order', says: ['Retard de paiement', 'frais de recouvrement'] },
        },
      ],
      { says: ['Retard de paiement', 'frais de recouvrement'] },
    ],
  ],
  'Exemple : une somme à payer, et son rappel': [
    [
      [subscribed('N1'), { at: '2027-02-01', work: { minutes: 120 } }, { at: '2027-03-11', owed: true }],
      { owed: ['180.00 by 2027-03-03: OVERDUE, 180.00 left'] },
    ],
    [
      [subscribed('N1'), { at: '2027-02-01', work: { minutes: 120 } }, { at: '2027-03-11', reminders: true }],
      { reminders: ['2027-03-10'] },
    ],
    [
      [
        subscribed('N1'),
        { at: '2027-02-01', work: { minutes: 120 } },
        { at: '2027-03-09', event: { type: 'PAYMENT_RECEIVED', attributes: { amount: '180.00' }, pays: 0 } },
        { at: '2027-03-11', steps: ['PAYMENT_REMINDER'] },
      ],
      { steps: ['PAYMENT_REMINDER DROPPED 2027-03-10T08:00:00.000Z'] },
    ],
  ],
  'Exemple : trois restaurations par an': [
    [[subscribed('N2'), ...RESTORES(3)], { outcome: 'INCLUDED_BY_COUNT' }],
    [[subscribed('N2'), ...RESTORES(4)], { outcome: 'INCLUDED' }],
  ],
  'Exemple : une remise sur une ligne, selon les autres serveurs du client': [
    [
      [subscribed('N2'), subscribed('N2'), { at: '2027-02-10', order: { level: 'N2' } }],
      { total: '1069.20' },
    ],
    [[subscribed('N2'), { at: '2027-02-10', order: { level: 'N2' } }], { total: '1188.00' }],
  ],
  "Exemple : un prix, à partir d'une date": [
    [[subscribed(), { at: '2027-02-28', request: { minutes: 120 } }], { amount: '90.00' }],
    [[subscribed(), { at: '2027-03-01', request: { minutes: 120 } }], { amount: '95.00' }],
  ],
  'Exemple : une condition de plus': [
    [
      [subscribed('N4'), { at: '2027-02-10', request: { minutes: 30, type: STUDIED } }],
      { outcome: 'INCLUDED' },
    ],
    [[subscribed('N3'), { at: '2027-02-10', request: { minutes: 30, type: STUDIED } }], { outcome: 'STUDY' }],
  ],
  "Exemple : l'avenant d'un client": [
    [
      [
        ACME,
        subscribed('N1', '2027-02-05'),
        { at: '2027-02-10', request: { minutes: 60 } },
        { at: '2027-04-11', accept: true },
      ],
      { outcome: 'ACCEPTED' },
    ],
    [
      [ACME, subscribed('N1', '2027-02-05'), { at: '2027-02-10', request: { minutes: 60 } }],
      { validUntil: '2027-04-11' },
    ],
    [
      [subscribed('N1', '2027-02-05'), { at: '2027-02-10', request: { minutes: 60 } }],
      { validUntil: '2027-03-12' },
    ],
  ],
  'Exemple : un chiffre': [
    [
      [
        subscribed(),
        { at: '2027-02-28', request: { minutes: 120 } },
        { at: '2027-03-02', accept: true },
        { at: '2027-03-03', close: { minutes: 120 } },
        { at: '2027-03-03', charges: true },
      ],
      { charges: ['CHARGE 90.00 2027-03-03'] },
    ],
  ],
  'Exemple : une condition': [
    [[subscribed(), { at: '2027-02-10', request: { minutes: 15, type: STUDIED } }], { outcome: 'INCLUDED' }],
    [[subscribed(), { at: '2027-02-10', request: { minutes: 16, type: STUDIED } }], { outcome: 'STUDY' }],
  ],
  'Exemple : une formule': [
    [
      [subscribed('N1'), { at: '2027-02-10', work: { minutes: 1200 } }, { at: '2027-02-11', charges: true }],
      { charges: ['CHARGE 1620.00 2027-02-10'] },
    ],
  ],
  "Exemple : une formule qu'on appelle": [
    [
      [subscribed('N1'), { at: '2027-02-10', work: { minutes: 130 } }, { at: '2027-02-11', charges: true }],
      { charges: ['CHARGE 225.00 2027-02-10'] },
    ],
  ],
  'Exemple : un chiffre lu un autre jour': [
    [
      [
        subscribed(),
        { at: '2027-02-20', request: { minutes: 120, type: STUDIED } },
        { at: '2027-03-05', concludeStudy: { minutes: 120 } },
      ],
      { amount: '180.00', hourlyRate: '90.00' },
    ],
  ],
  'Exemple : un calendrier': [
    [
      [
        { at: '2027-05-05', order: { level: 'N2' } },
        { at: '2027-05-05T10:00:00+02:00', validate: true },
      ],
      { targetAt: '2027-05-10T08:00:00.000Z' },
    ],
  ],
  'Exemple : un texte': [[[subscribed(), { at: '2028-01-12', state: true }], { status: 'SUSPENDED' }]],
  'Exemple : une phrase': [
    [
      [subscribed(), { at: '2027-02-10', request: { minutes: 90 } }, { at: '2027-03-20', charges: true }],
      { charges: [] },
    ],
  ],
  'Exemple : une clause': [
    [
      [subscribed(), { at: '2027-02-01', change: { to: 'N3' } }, { at: '2027-02-21', change: { to: 'N4' } }],
      { outcome: 'REFUSED', earliest: '2027-03-03' },
    ],
    [
      [subscribed(), { at: '2027-02-01', change: { to: 'N3' } }, { at: '2027-03-03', change: { to: 'N4' } }],
      { outcome: 'UPGRADE' },
    ],
  ],
  'Exemple : une édition': [
    [[subscribed(), { at: '2027-12-20', renewalOrder: true }], { monthlyPrice: '99.00' }],
    [
      [subscribed('N2', '2027-06-10'), { at: '2028-05-01', renewalOrder: true }],
      { monthlyPrice: '105.00', total: '1260.00' },
    ],
  ],
  'Exemple : un avenant': [
    [
      [ACME, subscribed('N1', '2027-02-05'), { at: '2027-02-10', request: { minutes: 60 } }],
      { outcome: 'COMMERCIAL_PROPOSAL', hourlyRate: '80.00', amount: '80.00' },
    ],
    [
      [subscribed('N1', '2027-02-05'), { at: '2027-02-10', request: { minutes: 60 } }],
      { outcome: 'COMMERCIAL_PROPOSAL', hourlyRate: '90.00', amount: '90.00' },
    ],
  ],
  'Exemple : un avenant qui remplace une formule': [
    [[ACME, { at: '2027-02-05', order: { level: 'N2' } }], { monthlyPrice: '84.15', total: '1009.80' }],
    [
      [ACME, subscribed('N1', '2027-02-05'), { at: '2027-02-10', change: { to: 'N3' } }],
      { newOrderPrice: '1825.80' },
    ],
    [[{ at: '2027-02-05', order: { level: 'N2' } }], { total: '1188.00' }],
  ],
  'Exemple : un document nouveau': [
    [
      [
        subscribed('N2', '2027-02-01'),
        {
          at: '2027-02-10T08:00:00Z',
          incident: {
            class: 'MAJOR',
            firstActionAt: '2027-02-10T13:00:00Z',
            endedAt: '2027-02-10T14:00:00Z',
          },
        },
        { at: '2027-02-11', charges: true },
      ],
      { charges: ['CREDIT 10.00 2027-02-10'] },
    ],
    [
      [
        subscribed('N2', '2026-12-01'),
        {
          at: '2027-02-10T08:00:00Z',
          incident: {
            class: 'MAJOR',
            firstActionAt: '2027-02-10T13:00:00Z',
            endedAt: '2027-02-10T14:00:00Z',
          },
        },
      ],
      { outcome: 'UNDETERMINED' },
    ],
  ],
  'Exemple : un attribut': [
    [
      [
        { at: '2027-02-05', customer: { attributes: { association: true } } },
        { at: '2027-02-10', order: { level: 'N2' } },
      ],
      { total: '1069.20' },
    ],
  ],
  'Exemple : une voie vers un oui': [
    [
      [subscribed(), { at: '2027-02-10', request: { minutes: 90, ways: true } }],
      {
        ways: expect.arrayContaining([
          expect.stringMatching(/^Demandez au service commercial le passage au niveau\s3/),
        ]),
      },
    ],
  ],
  'Exemple : une issue': [
    [
      [
        subscribed(),
        { at: '2027-02-10T08:00:00Z', incident: { class: 'MAJOR', endedAt: '2027-02-10T13:00:00Z' } },
        { at: '2027-02-11', charges: true },
      ],
      { charges: ['CREDIT 4.95 2027-02-10'] },
    ],
  ],
  'Exemple : une étape datée': [
    [
      [subscribed(), { at: '2028-03-01', timeline: { types: ['SUSPENDED', 'DATA_DELETED'] } }],
      { events: ['SUSPENDED 2028-01-11', 'DATA_DELETED 2028-02-09'] },
    ],
    [
      [
        subscribed(),
        { at: '2028-01-20', validateRenewal: true },
        { at: '2028-03-01', timeline: { types: ['REINSTATED', 'DATA_DELETED'] } },
      ],
      { events: ['REINSTATED 2028-01-20'] },
    ],
  ],
  'Exemple : un avis': [
    [
      [subscribed(), { at: '2027-02-10', change: { to: 'N1' } }, { at: '2027-02-10', notices: true }],
      { notices: expect.arrayContaining(['NO_REFUND_RECALL']) },
    ],
  ],
  'Exemple : un événement retiré': [
    [
      [
        subscribed(),
        { at: '2027-03-01', event: { type: 'FORMAL_NOTICE' } },
        { at: '2027-03-05', withdraw: 'FORMAL_NOTICE' },
        { at: '2027-03-05', notices: true },
      ],
      { notices: expect.arrayContaining(['FORMAL_NOTICE_WITHDRAWN']) },
    ],
  ],
  'Exemple : une mention légale': [
    [
      [
        { at: '2027-02-10', order: { level: 'N2' } },
        { at: '2027-02-10', document: { of: 'order', says: ['Escompte pour paiement anticipé'] } },
      ],
      { says: ['Escompte pour paiement anticipé'] },
    ],
  ],
  'Exemple : un destinataire': [
    [
      [subscribed(), { at: '2028-01-12', notices: 'comptabilite@icodia.example' }],
      { notices: ['SUSPENDED_TO_ACCOUNTING'] },
    ],
  ],
  'Exemple : un effet relié autrement': [
    [
      [subscribed('N3'), { at: '2027-02-10', change: { to: 'N2' } }, { at: '2027-02-11', allowance: true }],
      { remainingMinutes: 120 },
    ],
    [
      [subscribed('N3'), { at: '2027-02-10', change: { to: 'N2' } }, { at: '2027-03-02', allowance: true }],
      { remainingMinutes: 60 },
    ],
  ],
  'Exemple : une décision': [
    [
      [
        subscribed(),
        { at: '2027-02-10', decide: { decision: 'visit.fee', facts: { subscription: { level: 'N2' } } } },
      ],
      { outcome: 'FEE', amount: '150.00' },
    ],
  ],
  'Exemple : un niveau': [
    [[subscribed('N5'), { at: '2027-02-02', allowance: true }], { grantedMinutes: 480 }],
    [
      [subscribed('N4'), { at: '2027-02-10', change: { to: 'N5' } }],
      { outcome: 'UPGRADE', newOrderPrice: '5388.00' },
    ],
  ],
  "Exemple : un type d'intervention": [
    [
      [
        subscribed(),
        { at: '2027-02-10', work: { minutes: 30, type: 'AUDIT_SECURITE' } },
        { at: '2027-02-10', allowance: true },
      ],
      { consumedMinutes: 30, remainingMinutes: 30 },
    ],
  ],
  'Exemple : un type de serveur': [
    [[{ at: '2027-02-10', order: { level: 'N2', server: 'CLOUD_ICODIA' } }], { total: '1188.00' }],
  ],
  'Exemple : une valeur qui prend fin': [
    [[{ at: '2027-03-31', order: { level: 'N1' } }], { total: '468.00' }],
    [[{ at: '2027-04-01', order: { level: 'N1' } }], { total: '588.00' }],
    [[subscribed('N1', '2027-03-10'), { at: '2028-01-15', renewalOrder: true }], { monthlyPrice: '49.00' }],
  ],
  'Exemple : une exception et ses sœurs': [
    [
      [{ at: '2027-02-10', order: { level: 'N1', server: 'VPS_ICODIA', acknowledged: ['4.1'] } }],
      { outcome: 'LEVEL_TOO_LOW' },
    ],
    [
      [{ at: '2027-02-10', order: { level: 'N1', server: 'VPS_ICODIA', active: false } }],
      { outcome: 'RENTAL_INACTIVE' },
    ],
  ],
  'Exemple : un octroi': [
    [
      [subscribed(), { at: '2027-01-12', work: { minutes: 90 } }, { at: '2027-02-01', allowance: true }],
      { remainingMinutes: 150 },
    ],
    [[subscribed(), { at: '2027-04-10', allowance: true }], { remainingMinutes: 60 }],
  ],
  'Exemple : une lecture confirmée': [
    [
      [subscribed(), { at: '2027-02-28', allowance: true }],
      { windowFrom: '2027-02-01', windowUntil: '2027-03-01' },
    ],
  ],
  "Exemple : l'ordre des documents": [
    [
      [
        subscribed(),
        { at: '2027-02-10', request: { minutes: 120, type: STUDIED } },
        { at: '2027-02-11', concludeStudy: { minutes: 120, figures: { hourlyRate: '80.00' } } },
      ],
      { amount: '160.00', hourlyRate: '80.00' },
    ],
  ],
};

describe('what the guide says of the API, over the life of a contract', () => {
  it('is played for every example, and for no other', () => {
    expect(Object.keys(LIVES).sort()).toEqual(
      examples()
        .map(({ title }) => title)
        .sort(),
    );
  });

  const lives = Object.entries(LIVES).flatMap(([title, played]) =>
    played.map(([life, shown], index) => [`${title} (${index + 1})`, title, life, shown] as const),
  );

  it.each(lives)('%s', async (_, title, life, shown) => {
    const example = examples().find((one) => one.title === title)!;
    await world.begin(loadRelease(writtenBy(example)).release!);
    expect(await play(world, life)).toMatchObject(shown);
    expect((await world.replayAll()).different).toEqual([]);
  });
});

/** How a page names its headings for those who link to them. */
const anchorsOf = (text: string): readonly string[] =>
  [...withoutBlocks(text).matchAll(/^#{1,6} (.+)$/gm)].map(([, heading]) =>
    heading!
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replace(/ /g, '-'),
  );

describe('the pages of the guide', () => {
  it.each([...PAGES])('%s links to headings that are there', (page, text) => {
    const wrong = [...withoutBlocks(text).matchAll(/\]\(([^)\s]*)#([^)\s]+)\)|\]\(([^)#\s]+)\)/g)]
      .map(
        ([, to = '', anchor, whole]) =>
          [path.posix.join(path.posix.dirname(page), whole ?? to), anchor] as const,
      )
      .map(([to, anchor]) => [to === path.posix.dirname(page) ? page : to, anchor] as const)
      .filter(([to, anchor]) => !PAGES.has(to) || (anchor && !anchorsOf(PAGES.get(to)!).includes(anchor)));
    expect(wrong).toEqual([]);
  });

  it('are all reached from the first one', () => {
    const first = PAGES.get('README.md')!;
    expect([...PAGES.keys()].slice(1).filter((page) => !first.includes(`](${page})`))).toEqual([]);
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
      .map((cell) => cell.replaceAll('\\|', '|'))
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
    expect(rows('# Les messages du contrôle')).toEqual(
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
