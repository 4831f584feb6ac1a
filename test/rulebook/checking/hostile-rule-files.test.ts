import fc from 'fast-check';
import { readCases } from '../../../src/rulebook/cases/read-cases';
import { runCases } from '../../../src/rulebook/cases/run-cases';
import type { Finding } from '../../../src/rulebook/findings/finding';
import { loadRelease } from '../../../src/rulebook/load-rulebook';
import type { Release } from '../../../src/rulebook/model/release';
import { readRuleFiles } from '../../../src/rulebook/read-rule-files';
import { amendmentFile } from '../../support/edited-rules';
import { mutated, TEXT_DAMAGES, VALUE_DAMAGES } from '../../support/hostile-json';
import { RULES } from '../../support/shipped-release';

/** `CLAUSIER_FUZZ=10 npx jest …` tries ten times as much. */
const TIMES = Number(process.env['CLAUSIER_FUZZ'] ?? 1);
const TIME = 'documents/cp-infogerance/1/2.2.1-intervention-time.json';

let files: ReadonlyMap<string, string>;
let shipped: Release;

beforeAll(async () => {
  files = new Map([...(await readRuleFiles(RULES)), amendmentFile()]);
  shipped = loadRelease(files).release!;
});

interface Verdict {
  readonly sound: boolean;
  readonly findings: readonly Finding[];
}

/** What is said of the folder with some files written otherwise. */
function verdict(changes: Readonly<Record<string, string>>): Verdict {
  const { release, findings } = loadRelease(new Map([...files, ...Object.entries(changes)]));
  const inCases: Finding[] = [];
  readCases(new Map(Object.entries(changes)), inCases);
  return { sound: release !== null && inCases.length === 0, findings: [...findings, ...inCases] };
}

/** A release, or findings that each say where, what, and what to write, in both languages. */
function expectSaid({ sound, findings }: Verdict): void {
  expect(sound || findings.length > 0).toBe(true);
  for (const { code, file, line, column, endColumn = column, message, hint = message } of findings) {
    expect(code).toMatch(/^R\d{3}$/);
    expect(file).not.toBe('');
    expect([line >= 1, column >= 1, endColumn >= column]).toEqual([true, true, true]);
    for (const text of [message.fr, message.en, hint.fr, hint.en]) expect(text.trim()).not.toBe('');
  }
}

const json = (): readonly string[] => [...files.keys()].filter((file) => file.endsWith('.json'));

/** Up to four files, each with a place of it damaged: a run costs the same and tries more. */
const damages = (): fc.Arbitrary<readonly (readonly [string, number, number])[]> =>
  fc.uniqueArray(fc.tuple(fc.constantFrom(...json()), fc.nat(), fc.nat(VALUE_DAMAGES.length - 1)), {
    minLength: 1,
    maxLength: 4,
    selector: ([file]) => file,
  });

describe('rule files damaged in any way', () => {
  it('are read or refused with their place and a reason, whatever value stands where', () => {
    fc.assert(
      fc.property(damages(), (chosen) => {
        const changes = chosen.map(([file, at, damage]) => [
          file,
          mutated(files.get(file)!, at, VALUE_DAMAGES[damage]!),
        ]);
        expectSaid(verdict(Object.fromEntries(changes)));
      }),
      { numRuns: 250 * TIMES },
    );
  });

  it('are read or refused with their place and a reason, however their text is broken', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...files.keys()),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.constantFrom(...TEXT_DAMAGES),
        (file, at, damage) => expectSaid(verdict({ [file]: damage(files.get(file)!, at) })),
      ),
      { numRuns: 80 * TIMES },
    );
  });

  it.each([
    ['brackets closed the wrong way round', '[1},'.repeat(50_000)],
    ['brackets behind a quote left open on its line', `"\n${'['.repeat(100_000)}`],
    ['brackets behind a quote in a comment', `/*"*/${'['.repeat(100_000)}`],
    ['braces that never close', '{"a":'.repeat(100_000)],
    ['a hundred thousand commas', `[${','.repeat(100_000)}]`],
    ['a list only', '[]'],
    ['a text only', '"x"'],
    ['null only', 'null'],
    ['bytes that are no text', '\u0000\u0001\ufffd'],
  ])('are refused when they hold %s', (_, text) => {
    for (const file of ['vocabulary.json', 'precedence.json', TIME]) {
      const said = verdict({ [file]: text });
      expect({ file, sound: said.sound }).toEqual({ file, sound: false });
      expectSaid(said);
    }
  });

  it('are refused when their quantities form a chain that no computation could follow', () => {
    const clause = JSON.parse(files.get(TIME)!);
    for (let index = 0; index < 8_000; index++)
      clause.quantities[`q${index}`] = {
        label: { fr: 'x' },
        type: 'integer',
        formula: `quantity.q${index + 1}`,
      };
    clause.quantities.q8000 = { label: { fr: 'x' }, type: 'integer', formula: '1' };
    const { findings } = verdict({ [TIME]: JSON.stringify(clause) });
    expect(findings.filter(({ code }) => code === 'R061')).toHaveLength(8_001 - 60);
  });
});

describe('cases damaged in any way', () => {
  it('are refused, or run and say what differs', async () => {
    const suites = json().filter((file) => file.endsWith('.cases.json'));
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...suites),
        fc.nat(),
        fc.constantFrom(...VALUE_DAMAGES),
        async (file, at, damage) => {
          const findings: Finding[] = [];
          const read = readCases(new Map([[file, mutated(files.get(file)!, at, damage)]]), findings);
          if (findings.length > 0) return;
          for (const { passed, differences } of await runCases(shipped, read))
            expect(passed).toBe(differences.length === 0);
        },
      ),
      { numRuns: 150 * TIMES },
    );
  });
});
