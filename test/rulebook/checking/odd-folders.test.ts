import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { loadRelease } from '../../../src/rulebook/load-rulebook';
import { readRuleFiles } from '../../../src/rulebook/read-rule-files';
import { RuleFilesProblem } from '../../../src/rulebook/rule-files-problem';
import { RULES } from '../../support/shipped-release';

const OFFER = 'documents/offre-infogerance/1';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'clausier-odd-'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

const inFolder = (...names: readonly string[]): string => path.join(folder, ...names);

const findings = async () =>
  loadRelease(await readRuleFiles(folder)).findings.map(({ code, file, line, column, message }) => ({
    code,
    file,
    at: `${line}:${column}`,
    fr: message.fr,
  }));

/** What is said of a folder that cannot be read. */
async function problem(): Promise<RuleFilesProblem> {
  const error: unknown = await readRuleFiles(folder).catch((caught: unknown) => caught);
  if (error instanceof RuleFilesProblem) return error;
  throw new Error(`no problem with the files: ${String(error)}`);
}

describe('a folder of rules that is empty, or lacks a file', () => {
  it('says which files it takes', async () => {
    expect(await findings()).toEqual([
      { code: 'R005', file: 'precedence.json', at: '1:1', fr: 'ce fichier manque' },
      { code: 'R005', file: 'vocabulary.json', at: '1:1', fr: 'ce fichier manque' },
    ]);
  });

  it('says that the vocabulary is missing', async () => {
    cpSync(RULES, folder, { recursive: true });
    rmSync(inFolder('vocabulary.json'));
    expect(await findings()).toEqual([
      { code: 'R005', file: 'vocabulary.json', at: '1:1', fr: 'ce fichier manque' },
    ]);
  });
});

describe('a folder of rules with an odd file', () => {
  beforeEach(() => cpSync(RULES, folder, { recursive: true }));

  it('says of each of two files with the same words what is wrong with it, and again when it is read again', async () => {
    for (const name of ['one', 'two']) writeFileSync(inFolder('calendars', `${name}.json`), '{ "x": 1,, }');
    const said = (await findings()).map(({ code, file, at }) => [code, file, at]);
    expect(said.slice(0, 2)).toEqual([
      ['R001', 'calendars/one.json', '1:10'],
      ['R001', 'calendars/two.json', '1:10'],
    ]);
    expect((await findings()).map(({ code, file, at }) => [code, file, at])).toEqual(said);
  });

  it('names the file that is too large', async () => {
    writeFileSync(inFolder(OFFER, '2-prices.json'), `{"x": "${'a'.repeat(10_000_000)}"}`);
    expect(await findings()).toContainEqual({
      code: 'R003',
      file: `${OFFER}/2-prices.json`,
      at: '1:1',
      fr: 'le fichier dépasse 1 Mo',
    });
  });

  it.each([
    ['2-prices.json', '{\n  "x": "pay', 0xe9, '"\n}', '2:12'],
    ['text.fr.md', '# Offre\n\nPay', 0xe9, '\n', '3:4'],
  ])('points at the letter of %s that is not UTF-8', async (name, before, byte, after, at) => {
    writeFileSync(
      inFolder(OFFER, name),
      Buffer.concat([Buffer.from(before), Buffer.from([byte]), Buffer.from(after)]),
    );
    const said = (await findings()).filter(({ code }) => code === 'R003');
    expect(said).toEqual([
      { code: 'R003', file: `${OFFER}/${name}`, at, fr: expect.stringContaining('UTF-8') },
    ]);
  });

  it('refuses a folder named as a file', async () => {
    mkdirSync(inFolder(OFFER, '9-folder.json'));
    const { text } = await problem();
    expect(text.fr).toContain('9-folder.json : ce nom est celui d’un fichier de règles');
    expect(text.en).toContain('9-folder.json: this is the name of a rule file');
  });

  it('refuses a link to nothing', async () => {
    symlinkSync(inFolder('nowhere'), inFolder(OFFER, '9-link.json'));
    expect((await problem()).text.fr).toContain('9-link.json : il n’existe pas');
  });

  it('refuses a link to itself', async () => {
    symlinkSync(inFolder(OFFER, '9-loop.json'), inFolder(OFFER, '9-loop.json'));
    expect((await problem()).text.fr).toContain('9-loop.json : ce lien tourne en rond');
  });

  it('refuses a link to the folder it stands in', async () => {
    symlinkSync(folder, inFolder('documents', 'again'));
    expect((await problem()).text.fr).toContain('again : ce lien tourne en rond');
  });

  it('reads through links, as a mounted configuration has them', async () => {
    const mounted = mkdtempSync(path.join(tmpdir(), 'clausier-mounted-'));
    cpSync(inFolder('vocabulary.json'), path.join(mounted, 'vocabulary.json'));
    cpSync(inFolder('calendars'), path.join(mounted, 'calendars'), { recursive: true });
    for (const name of ['vocabulary.json', 'calendars']) {
      rmSync(inFolder(name), { recursive: true });
      symlinkSync(path.join(mounted, name), inFolder(name));
    }
    const [here, there] = [await readRuleFiles(folder), await readRuleFiles(RULES)];
    rmSync(mounted, { recursive: true });
    expect([...here]).toEqual([...there]);
  });
});

describe('a folder of rules that is none', () => {
  it.each([
    ['does not exist', 'nowhere', /nowhere : il n’existe pas/],
    ['is a file', 'file', /file : ce n’est pas un dossier/],
  ])('is refused when it %s', async (_, name, said) => {
    writeFileSync(inFolder('file'), '');
    await expect(readRuleFiles(inFolder(name))).rejects.toMatchObject({
      code: 'RULE_FILES_UNREADABLE',
      text: { fr: expect.stringMatching(said) },
    });
  });
});
