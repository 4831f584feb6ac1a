import fc from 'fast-check';
import { compareReleases } from '../../../src/rulebook/comparing/compare-releases';
import type { Difference } from '../../../src/rulebook/comparing/difference';
import type { Json, JsonObject } from '../../../src/rulebook/comparing/json-value';
import { toReadAgain } from '../../../src/rulebook/comparing/to-read-again';
import { loadRelease } from '../../../src/rulebook/load-rulebook';
import type { Release } from '../../../src/rulebook/model/release';
import { readRuleFiles } from '../../../src/rulebook/read-rule-files';
import { RULES, shippedRelease } from '../../support/shipped-release';

type Files = ReadonlyMap<string, string>;

let files: Files;
let release: Release;

beforeAll(async () => {
  files = await readRuleFiles(RULES);
  release = await shippedRelease();
});

/** What changed from the shipped rules, said by the sentences of the release given, or of the shipped one. */
const against = (after: Files, said = release): readonly Difference[] =>
  compareReleases({ release, files }, { release: said, files: after });

const PRICES = 'documents/offre-infogerance/1/2-prices.json';
const EDITION = 'documents/cp-infogerance/1/';

function changed(file: string, change: (root: any) => void): ReadonlyMap<string, string> {
  const root = JSON.parse(files.get(file)!);
  change(root);
  return new Map([...files, [file, JSON.stringify(root)]]);
}

const loaded = (after: Files): Release => loadRelease(after).release!;

describe('two folders of rules', () => {
  it('that say the same differ in nothing, whatever their layout', () => {
    const written = [...files].map(
      ([file, text]) =>
        [file, file.endsWith('.json') ? JSON.stringify(JSON.parse(text), null, 7) : text] as const,
    );
    expect(against(new Map(written))).toEqual([]);
  });

  it('differ in a figure: what was and what is, in a sentence, under its article', () => {
    const after = changed(PRICES, ({ parameters }) => {
      parameters.hourlyRate.values['2027-03-01'] = { value: '95.00', reference: 'tarif 2027' };
    });
    const [difference, ...others] = against(after, loaded(after));
    expect(others).toEqual([]);
    expect(difference).toMatchObject({
      document: 'offre-infogerance',
      editions: ['1', '1'],
      article: '2',
      files: [PRICES],
      entries: [{ change: 'changed', kind: 'figure', name: 'hourlyRate', places: [] }],
    });
    const [{ before, after: is }] = difference!.entries as any;
    expect(before.fr).not.toContain('95,00');
    expect(is.fr).toMatch(/1er\smars\s2027\s: 95,00/u);
  });

  it('differ in what no sentence says: the place, before and after', () => {
    const after = changed(`${EDITION}7-plan-change.json`, ({ version }) => (version.reason = 'autre'));
    expect(against(after)).toMatchObject([
      {
        article: '7',
        entries: [
          {
            kind: 'version',
            places: [{ path: ['reason'], before: '"Transcription de l\'article"', after: '"autre"' }],
          },
        ],
      },
    ]);
  });

  it('differ in the order of rules, which are considered as they are written', () => {
    const after = changed(`${EDITION}7-plan-change.json`, ({ rules }) => rules.reverse());
    expect(against(after)).toMatchObject([{ entries: [{ change: 'moved', kind: 'rule' }] }]);
  });

  it('differ in the signed words, under their article', () => {
    const text = files.get(`${EDITION}text.fr.md`)!;
    const after = new Map([
      ...files,
      [`${EDITION}text.fr.md`, text.replace('ne peut pas être reporté', 'peut être reporté')],
    ]);
    expect(against(after)).toMatchObject([
      {
        article: '2.2.1',
        title: { fr: 'Temps alloué aux interventions techniques' },
        entries: [{ kind: 'text', name: '2.2.1' }],
      },
    ]);
  });

  it('differ in a blank of the signed words, which their hash tells too', () => {
    const text = files.get(`${EDITION}text.fr.md`)!;
    expect(against(new Map([...files, [`${EDITION}text.fr.md`, `${text}\n`]]))).toMatchObject([
      { entries: [{ change: 'moved', kind: 'text' }] },
    ]);
  });

  it('a new edition is laid beside the one in force before it: what it does not change is not told', () => {
    const second = [...files].flatMap(([file, text]) => {
      if (!file.startsWith(EDITION)) return [];
      const written = file.endsWith('document.json')
        ? text
            .replace('"edition": "1"', '"edition": "10"')
            .replace('"inForceFrom": "2024-01-01"', '"inForceFrom": "2027-01-01"')
        : text.replace('"from": "2024-01-01"', '"from": "2027-01-01"');
      return [[file.replace('/1/', '/10/'), written] as const];
    });
    const grace = `documents/cp-infogerance/10/6.2-non-renewal.json`;
    const after = new Map([...files, ...second]);
    after.set(grace, after.get(grace)!.replace('"settles": ["A31"]', '"settles": ["A31"], "affects": []'));
    const told = against(after).filter(({ editions }) => editions[1] === '10');
    expect(told.every(({ editions }) => editions[0] === '1')).toBe(true);
    const kinds = new Set(told.flatMap(({ entries }) => entries.map(({ kind }) => kind)));
    expect([...kinds].filter((kind) => kind !== 'reading').sort()).toEqual(['document', 'version']);
  });

  it('a document that is new is all added, one that is gone all removed', () => {
    const without = new Map([...files].filter(([file]) => !file.startsWith('documents/cp-vps/')));
    const gone = against(without).flatMap(({ entries }) => entries);
    expect(gone.length).toBeGreaterThan(0);
    expect(new Set(gone.map(({ change }) => change))).toEqual(new Set(['removed']));
    const back = compareReleases({ release, files: without }, { release, files });
    expect(new Set(back.flatMap(({ entries }) => entries.map(({ change }) => change)))).toEqual(
      new Set(['added']),
    );
  });

  it('differ whatever is changed in them, and the file is named', () => {
    const names = [...files.keys()].filter((file) => file.endsWith('.json'));
    const edit = fc.record({
      file: fc.constantFrom(...names),
      way: fc.array(fc.nat({ max: 9999 }), { minLength: 1, maxLength: 8 }),
      how: fc.constantFrom('other' as const, 'gone' as const, 'more' as const),
    });
    fc.assert(
      fc.property(edit, ({ file, way, how }) => {
        const before = JSON.parse(files.get(file)!) as JsonObject;
        const after = altered(before, way, how);
        fc.pre(JSON.stringify(before) !== JSON.stringify(after));
        const told = against(new Map([...files, [file, JSON.stringify(after)]]));
        expect(told.flatMap((difference) => difference.files)).toContain(file);
        expect(told.every(({ entries }) => entries.length > 0)).toBe(true);
        expect(told.flatMap(({ entries }) => entries).every(isTold)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});

/** An entry says what it was or is, in a sentence or by its places. */
const isTold = ({ before, after, places }: Difference['entries'][number]): boolean =>
  before !== null || after !== null || places.length > 0;

/** A value with one place of it written otherwise, taken away or added to, found by walking down `way`. */
function altered(value: Json, [step = 0, ...way]: readonly number[], how: 'other' | 'gone' | 'more'): Json {
  if (typeof value !== 'object' || value === null || Object.keys(value).length === 0)
    return `${JSON.stringify(value)} x`;
  const keys = Object.keys(value);
  const key = keys[step % keys.length]!;
  const members = Object.entries(value as JsonObject);
  const deeper = way.length > 0 ? altered((value as JsonObject)[key]!, way, how) : null;
  const rebuilt: readonly (readonly [string, Json])[] =
    way.length > 0
      ? members.map(([name, json]) => [name, name === key ? deeper : json])
      : changedMembers(members, key, how);
  return Array.isArray(value) ? rebuilt.map(([, json]) => json) : Object.fromEntries(rebuilt);
}

function changedMembers(
  members: readonly (readonly [string, Json])[],
  key: string,
  how: 'other' | 'gone' | 'more',
): readonly (readonly [string, Json])[] {
  if (how === 'gone') return members.filter(([name]) => name !== key);
  if (how === 'more') return [...members, ['added', 'x']];
  return members.map(([name, json]) => [name, name === key ? { was: json } : json]);
}

describe('what is to be read again beside a change', () => {
  const TIME = `${EDITION}2.2.1-intervention-time.json`;
  const again = (after: Files): readonly string[] =>
    toReadAgain(loaded(after), against(after, loaded(after))).map(
      ({ kind, name, because }) => `${kind} ${name} (${because.join(', ')})`,
    );

  it('is nothing where nothing changed', () => {
    expect(toReadAgain(release, against(files))).toEqual([]);
  });

  it('is the reading that a figure it chose has left', () => {
    const after = changed(TIME, (root) => (root.parameters.minimumMinutes.values['2024-01-01'].value = 15));
    expect(again(after)).toEqual(['reading A13 (minimumMinutes)']);
  });

  it('is each sentence that quotes words that changed, until it is written anew', () => {
    const carried = 'La moitié de ce temps mensuel alloué peut être reportée au mois suivant.';
    const text = `${EDITION}text.fr.md`;
    const signed = JSON.parse(files.get(TIME)!).clause.excerpts.E3 as string;
    const words = changed(TIME, (root) => (root.clause.excerpts.E3 = carried));
    const after = new Map([...words, [text, files.get(text)!.replace(signed, carried)]]);
    expect(again(after)).toEqual(expect.arrayContaining(['rule 2.2.1/beyond-the-time (E3)']));
    expect(again(after)).not.toContainEqual(expect.stringMatching(/^rule 2\.2\.1\/proposal-expired/));
    const root = JSON.parse(after.get(TIME)!);
    root.rules.find(({ name }: any) => name === '2.2.1/beyond-the-time').explanation[0].fr += ' Ou presque.';
    const anew = new Map([...after, [TIME, JSON.stringify(root)]]);
    expect(again(anew)).not.toContainEqual(expect.stringMatching(/^rule 2\.2\.1\/beyond-the-time/));
  });

  it('is what is answered where no rule applies, to a decision whose rules changed', () => {
    const after = changed(`${EDITION}3.3-major-incident.json`, (root) => (root.rules[0].title.fr += ' !'));
    expect(again(after)).toContain('decision incident.compensation (3.3/degraded-performance)');
  });
});
