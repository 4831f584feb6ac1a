import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { clausier } from '../support/clausier';
import { RULES } from '../support/shipped-release';

const EDITION = 'documents/cp-infogerance/1';
const BASE = `${EDITION}/2.2-technical-interventions.json`;
const CASES = path.join(RULES, EDITION, '3.1-best-effort.cases.json');

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'clausier-messages-'));
  cpSync(RULES, folder, { recursive: true });
  const text = readFileSync(path.join(folder, BASE), 'utf8');
  writeFileSync(path.join(folder, BASE), text.replace('"lessThanInclusive"', '"lessThanInclusve"'));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const COMMANDS = [
  [],
  ['serve'],
  ['migrate'],
  ['demo'],
  ['demo', 'tokens'],
  ['demo', 'year'],
  ['rules'],
  ['rules', 'check'],
  ['rules', 'test'],
  ['rules', 'explain'],
  ['rules', 'text'],
  ['rules', 'new'],
  ['rules', 'new', 'clause'],
].map((command) => [command.join(' '), command] as const);

describe('the help of a command', () => {
  it.each(COMMANDS)('%s is all in French when French is asked for', async (_, command) => {
    const { code, out, err } = await clausier('fr', ...command, '--help');
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(/^Usage : clausier/);
    expect(out).not.toMatch(
      /Options:|Commands:|Arguments:|\bdefault|\bchoices|\bcommand\]|show help|<(file|folder|name|text|day|id)>/,
    );
  });

  it.each(COMMANDS)('%s is all in English when English is asked for', async (_, command) => {
    const { code, out, err } = await clausier('en', ...command, '--help');
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(/^Usage: clausier/);
    expect(out).not.toMatch(/[àâçéèêëîïôûùœ]|dossier|aide|<nom>/);
  });
});

describe('a command that is not understood', () => {
  it.each<[readonly string[], string, string]>([
    [
      ['rules', 'chek'],
      "✖ la commande chek n'existe pas\n(vouliez-vous dire check ?)\n",
      "✖ unknown command 'chek'\n(Did you mean check?)\n",
    ],
    [
      ['rules', 'check', '--fromat'],
      "✖ l'option --fromat n'existe pas\n(vouliez-vous dire --format ?)\n",
      "✖ unknown option '--fromat'\n(Did you mean --format?)\n",
    ],
    [
      ['rules', 'check', '--format'],
      '✖ il manque la valeur de --format <nom>\n',
      "✖ option '--format <name>' argument missing\n",
    ],
    [
      ['rules', 'test', '--format', 'xml'],
      "✖ --format <nom> n'admet pas « xml » : stylish, json\n",
      "✖ option '--format <name>' argument 'xml' is invalid. Allowed choices are stylish, json.\n",
    ],
    [
      ['rules', 'check', 'extra'],
      '✖ trop de mots : 0 au plus, 1 donnés\n',
      "✖ too many arguments for 'check'. Expected 0 arguments but got 1.\n",
    ],
    [['rules', 'explain'], '✖ il manque <cas>\n', "✖ missing required argument 'cases'\n"],
    [
      ['rules', 'new', 'clause'],
      '✖ il faut --document <nom>\n',
      "✖ required option '--document <id>' not specified\n",
    ],
  ])('says so on stderr in the language asked for and answers 2: %j', async (command, fr, en) => {
    expect(await clausier('fr', ...command)).toEqual({ code: 2, out: '', err: fr });
    expect(await clausier('en', ...command)).toEqual({ code: 2, out: '', err: en });
  });

  it('shows the help on stderr when a word is missing', async () => {
    const { code, out, err } = await clausier('fr', 'rules');
    expect([code, out, err]).toEqual([2, '', expect.stringContaining('Commandes :')]);
  });

  it('says in one language that the folder does not exist', async () => {
    const [fr, en] = [
      await clausier('fr', 'rules', 'check', '--rules', '/nowhere'),
      await clausier('en', 'rules', 'check', '--rules', '/nowhere'),
    ];
    expect([fr.code, fr.err, en.err]).toEqual([
      2,
      '✖ /nowhere : il n’existe pas, ou est un lien vers rien\n',
      '✖ /nowhere: it does not exist, or is a link to nothing\n',
    ]);
  });
});

describe('a check', () => {
  const check = (language: 'fr' | 'en', format: string) =>
    clausier(language, 'rules', 'check', '--rules', folder, '--format', format);

  it('answers 0 when there is nothing to say and 1 when there is', async () => {
    expect((await clausier('fr', 'rules', 'check', '--rules', RULES)).code).toBe(0);
    expect((await check('fr', 'stylish')).code).toBe(1);
  });

  it('says each finding in the language asked for', async () => {
    const [fr, en] = [await check('fr', 'compact'), await check('en', 'compact')];
    const place = new RegExp(`^${path.join(folder, BASE)}:\\d+:\\d+: error R011 `);
    expect(fr.out).toMatch(place);
    expect(fr.out).toContain(
      "l'opérateur `lessThanInclusve` n'existe pas (vouliez-vous dire `lessThanInclusive` ?)",
    );
    expect(en.out).toMatch(place);
    expect(en.out).toContain('there is no operator `lessThanInclusve` (did you mean `lessThanInclusive`?)');
  });

  it('is a review annotation for GitHub and a result for SARIF, at the same place', async () => {
    const { findings } = JSON.parse((await check('en', 'json')).out);
    const [{ file, line, column }] = findings;
    expect((await check('en', 'github')).out).toMatch(
      new RegExp(
        `^::error file=${file},line=${line},col=${column},endColumn=\\d+,title=R011::there is no operator`,
      ),
    );
    const { version, runs } = JSON.parse((await check('en', 'sarif')).out);
    expect(version).toBe('2.1.0');
    expect(runs[0].tool.driver.rules).toEqual([
      expect.objectContaining({
        id: 'R011',
        shortDescription: { text: 'an operator does not exist' },
        help: expect.objectContaining({ text: expect.stringContaining('+ "operator": "greaterThan"') }),
      }),
    ]);
    expect(runs[0].results[0]).toMatchObject({
      ruleId: 'R011',
      level: 'error',
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: file },
            region: { startLine: line, startColumn: column },
          },
        },
      ],
    });
  });
});

describe('the page of a code', () => {
  const page = (language: 'fr' | 'en', ...more: string[]) =>
    clausier(language, 'rules', 'check', '--explain-code', ...more);

  it('says what is refused and why, with an example and its mending', async () => {
    const [fr, en] = [await page('fr', 'R041'), await page('en', 'r041')];
    expect([fr.code, en.code]).toEqual([0, 0]);
    expect(fr.out).toMatch(
      /^R041 · erreur · un nom, un code[^]*\n\nUn nom désigne une chose[^]*À écrire :\n/,
    );
    expect(fr.out).toContain('  - le code `…` est déclaré deux fois\n');
    expect(en.out).toMatch(/^R041 · error · a name, a code[^]*What to write: another name/);
  });

  it('is there for a program', async () => {
    const { out } = await page('fr', 'R011', '--format', 'json');
    expect(JSON.parse(out)).toMatchObject({ code: 'R011', severity: 'error', messages: { operator: {} } });
  });

  it('of a code that does not exist is a mistake of the caller, who is told the nearest', async () => {
    const { code, out, err } = await page('fr', 'R04');
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(/^✖ il n'y a pas de code `R04` : vouliez-vous dire `R0\d\d` \?\n$/);
  });
});

describe('an explanation', () => {
  it('of a case that the rules cannot answer says why, beside the others', async () => {
    const file = path.join(folder, 'asked.cases.json');
    const asked = { decision: 'order.prices', on: '2027-02-10', expect: { error: 'UNKNOWN_DECISION' } };
    writeFileSync(file, JSON.stringify({ cases: [{ name: 'un prix', ...asked }] }));
    const [fr, json] = [
      await clausier('fr', 'rules', 'explain', file, '--rules', RULES),
      await clausier('en', 'rules', 'explain', file, '--rules', RULES, '--format', 'json'),
    ];
    expect([fr.code, fr.out]).toEqual([0, expect.stringMatching(/un prix\n✖ UNKNOWN_DECISION : /)]);
    expect(JSON.parse(json.out)).toMatchObject({ case: 'un prix', error: { code: 'UNKNOWN_DECISION' } });
  });

  it.each([
    ['a file that is none', '/nowhere.cases.json', 'fichier illisible'],
    ['a file of something else', path.join(RULES, 'precedence.json'), "précédence|n'existe pas"],
  ])('of %s is a mistake of the caller', async (_, file, said) => {
    const { code, err } = await clausier('fr', 'rules', 'explain', file, '--rules', RULES);
    expect([code, err]).toEqual([2, expect.stringMatching(said)]);
  });

  it('needs rules without a finding', async () => {
    const { code, err } = await clausier('en', 'rules', 'explain', CASES, '--rules', folder);
    expect([code, err]).toEqual([2, '✖ the rules have findings: run `clausier rules check` first\n']);
  });
});

describe('the language', () => {
  it('is that of the locale when another than French or English is asked for', async () => {
    const { err } = await clausier('fr', '--lang', 'de', 'rules', 'check');
    expect(err).toBe("✖ --lang <langue> n'admet pas « de » : fr, en\n");
  });
});
