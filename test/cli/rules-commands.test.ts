import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { clausier as run } from '../support/clausier';
import { RULES } from '../support/shipped-release';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'clausier-rules-'));
  cpSync(RULES, folder, { recursive: true });
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

const clausier = (...args: readonly string[]) => run('fr', ...args, '--rules', folder);

interface Told {
  readonly articles: readonly {
    readonly signed: readonly string[];
    readonly readings: readonly { readonly id: string }[];
    readonly parameters: readonly { readonly label: { readonly fr: string; readonly en: string } }[];
  }[];
}

/** Without what Markdown and lines add. */
const flat = (text: string): string => text.replace(/[\\>]/g, '').replace(/\s+/g, ' ');

const EDITION = 'documents/cp-infogerance/1';
const inFolder = (file: string): string => path.join(folder, EDITION, file);

/** Article 8 with a heading and its signed text, but no clause file. */
function addArticle8(): void {
  const document = JSON.parse(readFileSync(inFolder('document.json'), 'utf8'));
  document.headings.push({ article: '8', title: "Temps d'astreinte", status: 'clause' });
  writeFileSync(inFolder('document.json'), JSON.stringify(document));
  const text = readFileSync(inFolder('text.fr.md'), 'utf8');
  const signed =
    "## Article 8 : Temps d'astreinte\n\nLe Client peut demander une intervention de nuit. Elle est facturée au double.\n";
  writeFileSync(inFolder('text.fr.md'), `${text}\n${signed}`);
}

const begin = (...more: readonly string[]) =>
  clausier('rules', 'new', 'clause', '--document', 'cp-infogerance', '--edition', '1', ...more);

async function findings() {
  const { out } = await clausier('rules', 'check', '--format', 'json');
  return JSON.parse(out).findings as { code: string; file: string; line: number; column: number }[];
}

describe('a new clause', () => {
  it('is begun from the signed text, and the checker says what remains with line and column', async () => {
    addArticle8();
    const { code, out, err } = await begin('--article', '8', '--decision', 'intervention.handling');
    expect(code).toBe(0);
    expect(out.trim().split('\n')).toEqual([
      `${folder}/${EDITION}/8-temps-d-astreinte.json`,
      `${folder}/${EDITION}/8-temps-d-astreinte.cases.json`,
    ]);
    expect(err).toContain('rules check');
    const text = readFileSync(inFolder('8-temps-d-astreinte.json'), 'utf8');
    expect(JSON.parse(text).clause.excerpts).toEqual({
      E1: 'Le Client peut demander une intervention de nuit.',
      E2: 'Elle est facturée au double.',
    });
    const lines = text.split('\n');
    const all = await findings();
    const found = all
      .filter(({ file }) => file.endsWith('8-temps-d-astreinte.json'))
      .map(({ code: id, line, column }) => [id, lines[line - 1]!.slice(column - 1, column + 14)]);
    expect(found).toEqual([
      ['R006', '"",'],
      ['R034', '{'],
      ['R122', '{'],
      ['R090', '"À compléter : '],
      ['R090', '"À compléter : '],
      ['R090', '"À compléter : '],
      ['R090', '"À compléter : '],
    ]);
    expect(all.length - found.length).toBe(4);
    expect(all.filter(({ file }) => file.endsWith('.cases.json')).map(({ code: id }) => id)).toEqual([
      'R090',
      'R090',
      'R090',
      'R090',
    ]);
  });

  it('is asked with the facts of a case that asks the same decision', async () => {
    addArticle8();
    await begin('--article', '8', '--decision', 'intervention.handling');
    const { given, cases } = JSON.parse(readFileSync(inFolder('8-temps-d-astreinte.cases.json'), 'utf8'));
    expect(Object.keys(given.facts)).toEqual(expect.arrayContaining(['allowance', 'intervention']));
    expect(cases.map((one: any) => [one.decision, one.expect.decidedBy])).toEqual([
      ['intervention.handling', ['8/temps-d-astreinte']],
      ['intervention.handling', undefined],
    ]);
  });

  it('names the decision and the sentence as still to be written when they are not known', async () => {
    addArticle8();
    const signed = readFileSync(inFolder('text.fr.md'), 'utf8');
    writeFileSync(
      inFolder('text.fr.md'),
      signed.replace(/Le Client peut demander une intervention de nuit.*\n/, ''),
    );
    await begin('--article', '8', '--author', 'Maître Durand');
    const clause = readFileSync(inFolder('8-temps-d-astreinte.json'), 'utf8');
    const waiting = clause
      .split('\n')
      .flatMap((line, index) => (line.includes('"À compléter') ? [index + 1] : []));
    const found = (await findings()).filter(({ file }) => file.endsWith('8-temps-d-astreinte.json'));
    expect(found.map(({ code, line }) => [code, line])).toEqual(waiting.map((line) => ['R090', line]));
  });

  it('overwrites nothing', async () => {
    addArticle8();
    await begin('--article', '8');
    const before = readFileSync(inFolder('8-temps-d-astreinte.json'), 'utf8');
    const { code, err } = await begin('--article', '8', '--decision', 'order.price');
    expect([code, err]).toEqual([2, expect.stringContaining('existe déjà')]);
    expect(readFileSync(inFolder('8-temps-d-astreinte.json'), 'utf8')).toBe(before);
  });

  it('is not begun beside the file that an article has already', async () => {
    const { code, err } = await begin('--article', '2.2.1', '--title', 'Autre titre');
    expect([code, err]).toEqual([2, expect.stringContaining('2.2.1-intervention-time.json')]);
    expect(existsSync(inFolder('2.2.1-autre-titre.json'))).toBe(false);
  });

  it('of an article without a heading is refused with what to add', async () => {
    const { code, err } = await begin('--article', '2.3', '--title', 'Astreinte de nuit');
    expect(code).toBe(2);
    expect(err).toContain('{"article":"2.3","title":"Astreinte de nuit","status":"clause"}');
    expect(err).toContain('### 2.3. Astreinte de nuit');
  });

  it.each([
    [['--article', '8', '--decision', 'order.pricing'], 'order.price'],
    [['--article', '8', '--from', '1er mars'], '2027-02-28'],
    [['--article', '8', '--edition', '9'], 'cp-infogerance 1'],
  ])('is refused with what is known: %j', async (more, known) => {
    addArticle8();
    const { code, err } = await begin(...more);
    expect([code, err]).toEqual([2, expect.stringContaining(known)]);
  });
});

describe('the rules in sentences', () => {
  it('are printed article by article, with what stands under it', async () => {
    const { code, out } = await clausier('rules', 'text', '2.2', '--document', 'cp-infogerance');
    expect(code).toBe(0);
    expect(out.match(/^Article .*/gm)).toEqual([
      'Article 2.2 — Interventions techniques',
      'Article 2.2.1 — Temps alloué aux interventions techniques',
      "Article 2.2.2 — Type d'interventions",
    ]);
    expect(
      Math.max(
        ...out
          .split('\n')
          .filter((line) => !line.endsWith(')'))
          .map((line) => line.length),
      ),
    ).toBeLessThanOrEqual(100);
  });

  it('are a document in Markdown and data in JSON', async () => {
    const markdown = await clausier('rules', 'text', '7', '--format', 'markdown', '--lang', 'en');
    expect(markdown.out).toContain('### Article 7 — Change of contract');
    expect(markdown.out).toContain('**Upgrade (7/upgrade)**');
    const { out } = await clausier('rules', 'text', '7', '--format', 'json');
    expect(JSON.parse(out)).toMatchObject({
      schemaVersion: 2,
      articles: [{ document: 'cp-infogerance', article: '7' }],
    });
  });

  it.each(['fr', 'en'])(
    'tell a first reader each article, reading and figure in force once (%s)',
    async (lang) => {
      const { out } = await clausier('rules', 'text', '--format', 'markdown', '--lang', lang);
      const data = JSON.parse(
        (await clausier('rules', 'text', '--format', 'json', '--lang', lang)).out,
      ) as Told;
      const told = data.articles.flatMap(({ readings, parameters }) => [
        ...readings.map(({ id }) => `- **${id}** — `),
        ...parameters.map(({ label }) => `- **${label[lang as 'fr' | 'en']}** — `),
      ]);
      expect(told.length).toBeGreaterThan(70);
      expect(told.filter((line) => out.split(line).length !== 2)).toEqual([]);
      expect(out.match(/^### Article /gm)?.length).toBe(data.articles.length);
      for (const { signed } of data.articles)
        for (const paragraph of signed) expect(flat(out)).toContain(flat(paragraph));
      expect(out).not.toMatch(/\(\d[\d.]*\/[a-z-]+\)|\[object|\bnull\b/);
    },
  );

  it('leave every rule and formula to who asks for more', async () => {
    const { out: short } = await clausier('rules', 'text');
    const { out: full } = await clausier('rules', 'text', '--full');
    expect(full).toContain('(7/upgrade)');
    expect(short.length).toBeLessThan(full.length / 2);
  });

  it('are a page and a tagged PDF to sign', async () => {
    const file = path.join(folder, 'contrat.pdf');
    await clausier('rules', 'text', '--format', 'pdf', '--output', file);
    expect(readFileSync(file, 'latin1')).toMatch(/^%PDF-1\.7[^]*\/StructTreeRoot/);
    const { out } = await clausier('rules', 'text', '--format', 'html', '--lang', 'fr');
    expect(out).toMatch(/^<!doctype html>\n<html lang="fr">/);
    expect(out).toContain('Relu et approuvé');
    expect(out).not.toMatch(/(src|href)="(?!#)|url\(|@import|<script/);
  });

  it('of an article or a document that does not exist are a mistake of the caller', async () => {
    expect((await clausier('rules', 'text', '99')).code).toBe(2);
    expect((await clausier('rules', 'text', '--document', 'cgv')).err).toContain('cp-infogerance');
  });
});

describe('what changes from one folder to another', () => {
  const diff = (...more: readonly string[]) => clausier('rules', 'diff', RULES, ...more);

  function setGrace(days: number): void {
    const file = inFolder('6.2-non-renewal.json');
    const clause = JSON.parse(readFileSync(file, 'utf8'));
    clause.parameters.graceDays.values['2024-01-01'].value = days;
    clause.version.reason = 'sept jours';
    writeFileSync(file, JSON.stringify(clause, null, 2));
  }

  it('is said under its article, word by word, and what no sentence says by its place', async () => {
    setGrace(7);
    const { code, out } = await diff();
    expect(code).toBe(0);
    const lines = out.replaceAll(/[\u00a0\u202f]/g, ' ').split('\n');
    expect(lines[0]).toMatch(/^Article 6\.2 — En cas de non renouvellement/);
    expect(lines.join(' ')).toMatch(/~ chiffre graceDays .*\[-0 jour-\]\{\+7 jours\+\}/);
    expect(lines.join(' ')).toMatch(/~ version version +reason : ".*" → "sept jours"/);
    expect(lines.at(-2)).toBe('2 modifications');
  });

  it('is a document in Markdown and data in JSON', async () => {
    setGrace(7);
    expect((await diff('--format', 'markdown')).out).toMatch(/~~0.jour~~\*\*7.jours\*\*/);
    const { differences } = JSON.parse((await diff('--format', 'json')).out);
    expect(differences).toMatchObject([
      { article: '6.2', entries: [{ kind: 'version' }, { kind: 'figure' }] },
    ]);
  });

  it('is nothing between a folder and itself; a script is told by the exit code when it asks', async () => {
    expect((await diff('--detailed-exitcode')).out).toBe('Rien ne change.\n');
    expect((await diff('--detailed-exitcode')).code).toBe(0);
    setGrace(7);
    expect((await diff('--detailed-exitcode')).code).toBe(3);
    expect((await diff()).code).toBe(0);
  });

  it('of a folder that does not check is not said: the check comes first', async () => {
    writeFileSync(inFolder('6.2-non-renewal.json'), '{');
    const { code, err } = await diff();
    expect(code).toBe(2);
    expect(err).toContain(`clausier rules check --rules ${folder}`);
  });
});
