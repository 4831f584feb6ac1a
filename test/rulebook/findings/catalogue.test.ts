import { readCases } from '../../../src/rulebook/cases/read-cases';
import type { FindingCode, MessageId } from '../../../src/rulebook/findings/catalogue';
import { CATALOGUE } from '../../../src/rulebook/findings/catalogue';
import type { Entry, Message } from '../../../src/rulebook/findings/entry';
import type { Finding } from '../../../src/rulebook/findings/finding';
import { loadRelease } from '../../../src/rulebook/load-rulebook';
import { readRuleFiles } from '../../../src/rulebook/read-rule-files';
import { RULES } from '../../support/shipped-release';
import type { Broken } from './broken-examples';
import { BROKEN_EXAMPLES } from './broken-examples';

const ENTRIES: readonly (readonly [FindingCode, Entry])[] = Object.entries(CATALOGUE) as never;
const EXAMPLES = Object.entries(BROKEN_EXAMPLES) as readonly (readonly [MessageId, Broken])[];

let files: ReadonlyMap<string, string>;

beforeAll(async () => {
  files = await readRuleFiles(RULES);
});

/** What is said of the folder with these files. */
function findingsOf(broken: Broken): readonly Finding[] {
  const changes = broken(files);
  const kept = changes.filter((change): change is [string, string] => change[1] !== null);
  const gone = changes.filter(([, text]) => text === null).map(([file]) => file);
  const folder = new Map([...files, ...kept].filter(([file]) => !gone.includes(file)));
  const inCases: Finding[] = [];
  const { findings, release } = loadRelease(folder);
  readCases(new Map(kept), inCases, release);
  return [...findings, ...inCases];
}

describe('a message of the catalogue', () => {
  it.each(EXAMPLES)('%s is said of files that deserve it', (id, broken) => {
    const said = findingsOf(broken).filter((finding) => finding.id === id);
    expect(said).not.toEqual([]);
    for (const { code, message, hint = message } of said) {
      expect(id.startsWith(`${code}.`)).toBe(true);
      for (const text of [message.fr, message.en, hint.fr, hint.en]) expect(text).not.toMatch(/\{[a-z]+\}/i);
      expect(message.en).not.toBe(message.fr);
    }
  });

  it('has the same places in both languages', () => {
    const uneven = ENTRIES.flatMap(([code, { messages }]) =>
      Object.entries<Message>(messages).flatMap(([name, { fr, en, mend }]) => {
        const pairs =
          mend && mend !== 'nearest' ? [[fr, en] as const, [mend.fr, mend.en] as const] : [[fr, en] as const];
        return pairs.every(([one, other]) => placesOf(one) === placesOf(other)) ? [] : [`${code}.${name}`];
      }),
    );
    expect(uneven).toEqual([]);
  });
});

const placesOf = (sentence: string): string =>
  [...new Set([...sentence.matchAll(/\{([a-z]+)\}/gi)].map(([place]) => place))].sort().join();

describe('an entry of the catalogue', () => {
  it('is one of a list in order, each with what to read on its page', () => {
    const codes = ENTRIES.map(([code]) => code);
    expect(codes).toEqual([...codes].sort());
    for (const [, { title, why, mend, example }] of ENTRIES)
      for (const text of [title.fr, title.en, why.fr, why.en, mend.fr, mend.en, example.bad, example.good])
        expect(text.trim()).not.toBe('');
  });

  it('shows an example that is not its own mending', () => {
    for (const [, { example }] of ENTRIES) expect(example.good).not.toBe(example.bad);
  });
});
