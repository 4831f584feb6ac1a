import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { DecisionRequest } from '../../src/domain/decision';
import type { Facts } from '../../src/domain/facts';
import type { Language } from '../../src/domain/text';
import type { Answer } from './support/all-answers';
import { allAnswers } from './support/all-answers';
import { inMarkdown } from './support/in-markdown';
import { NEVER_REACHED } from '../support/never-reached';

let told: Awaited<ReturnType<typeof allAnswers>>;
let answers: readonly Answer[];

beforeAll(async () => {
  told = await allAnswers();
  answers = told.answers;
}, 120_000);

const languages: readonly Language[] = ['fr', 'en'];

const said = (language: Language): readonly string[] =>
  answers.map(({ explanation }) => explanation.sentence[language].replace(/[\u00a0\u202f]/g, ' '));

/** What was read and agreed with; `UPDATE_ANSWERS=1` writes it, to be read again. */
it.each(languages)('every answer reads as it was reviewed (%s)', (language) => {
  const written = inMarkdown(told.release, answers, language);
  const file = path.join(__dirname, `answers.${language}.md`);
  if (process.env['UPDATE_ANSWERS']) writeFileSync(file, written);
  expect(existsSync(file) ? readFileSync(file, 'utf8') : '').toBe(written);
});

it('every rule and every default answer is among them, in the words of its author', () => {
  const { documents, vocabulary } = told.release;
  const rules = documents.flatMap(({ clauses }) => clauses.flatMap((clause) => clause.rules));
  const decided = new Set(answers.flatMap(({ decision }) => decision.trace.decidedBy));
  expect(rules.map(({ name }) => name).filter((name) => !decided.has(name))).toEqual(NEVER_REACHED);
  expect(rules.filter(({ explanation }) => !explanation)).toEqual([]);
  const defaults = Object.entries(vocabulary.decisions).filter(([, { fallback }]) => fallback);
  expect(defaults.filter(([, { fallback }]) => !fallback?.explanation)).toEqual([]);
});

describe.each(languages)('no answer (%s)', (language) => {
  it('is made of conditions, or has a hole', () => {
    const labels = answers.map(
      ({ explanation }) => `${explanation.outcomeLabel[language].slice(1)} (article`,
    );
    const generated = said(language).filter((sentence, index) =>
      sentence.slice(1).startsWith(labels[index]!),
    );
    expect(generated).toEqual([]);
    expect(
      said(language).filter((sentence) => /[{}]|non renseigné|not known|\bnull\b/.test(sentence)),
    ).toEqual([]);
  });

  it('says that something is itself', () => {
    const itself = /(?<![\p{L}])(\p{L}[\p{L} ’']*) (?:est|sont|is|are) \1(?![\p{L}])/iu;
    expect(said(language).filter((sentence) => itself.test(sentence))).toEqual([]);
  });

  it('is hard to read: short sentences, words of the contract, no unknown abbreviation', () => {
    const sentences = said(language).flatMap((text) => text.split(/(?<=[.?!]) (?=\p{Lu})/u));
    expect(sentences.filter((sentence) => sentence.split(' ').length > 45)).toEqual([]);
    const words = sentences.reduce((sum, sentence) => sum + sentence.split(' ').length, 0);
    expect(words / sentences.length).toBeLessThan(20);
    const abbreviations = /\b(?!HT\b|TTC\b|TVA\b|VAT\b|SRV\b|INF\b|N9\b)[A-Z][A-Z0-9]+\b/;
    expect(sentences.filter((sentence) => abbreviations.test(sentence))).toEqual([]);
    const model = language === 'fr' ? /allocation|\brang\b|décompt|octroi/i : /allowance|\brank\b|debit/i;
    expect(sentences.filter((sentence) => model.test(sentence))).toEqual([]);
  });

  it('is set otherwise than printers do: one apostrophe, blanks that do not break', () => {
    for (const { explanation } of answers) {
      const text = explanation.sentence[language];
      expect(text).not.toContain("'");
      if (language === 'fr') expect(text).not.toMatch(/ [:;?!%€»]|« |\d (?:min|h|mois)\b/);
    }
  });
});

describe('an answer that is no', () => {
  const noes = (): readonly Answer[] => answers.filter(({ explanation }) => !explanation.favourable);

  it('has a way to a yes, or says who can help', () => {
    expect(noes().length).toBeGreaterThan(30);
    for (const { explanation } of noes())
      expect([explanation.waysToYes.length > 0, explanation.help !== null]).toContain(true);
    const yes = answers.filter(({ explanation }) => explanation.favourable);
    for (const { explanation } of yes) expect([explanation.waysToYes, explanation.help]).toEqual([[], null]);
  });

  it('has ways that lead to the yes they promise', async () => {
    for (const { decision, explanation } of noes()) {
      for (const way of explanation.waysToYes) {
        const facts = way.changes.reduce<Facts>((so, { fact, value }) => {
          const [group = '', field = ''] = fact.split('.');
          return { ...so, [group]: { ...so[group], [field]: value } };
        }, decision.request.facts);
        const asked = [decision.decision, 'proposal.acceptance', 'order.eligibility'];
        const outcomes = asked.map((name) => outcomeOf({ ...decision.request, decision: name, facts }));
        expect(await Promise.all(outcomes)).toContain(`${way.outcome} yes`);
      }
    }
  });

  it('never tells to declare the work as another, to change the server, or to go up', () => {
    const changed = noes().flatMap(({ explanation }) =>
      explanation.waysToYes.flatMap(({ changes }) => changes.map(({ fact }) => fact)),
    );
    expect(changed).toContain('intervention.estimatedMinutes');
    for (const fact of ['intervention.type', 'rental.serverType', 'change.toLevel'])
      expect(changed).not.toContain(fact);
  });

  async function outcomeOf(request: DecisionRequest): Promise<string> {
    try {
      const { outcome, favourable } = await told.rulebook.decide(request);
      return `${outcome} ${favourable ? 'yes' : 'no'}`;
    } catch {
      return 'no answer';
    }
  }
});
