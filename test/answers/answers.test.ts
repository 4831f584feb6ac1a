import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Language } from '../../src/domain/text';
import type { Answer } from './support/all-answers';
import { allAnswers } from './support/all-answers';
import { inMarkdown } from './support/in-markdown';

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
  // Nothing is carried over at the figures of the contract.
  const never = ['2.2.1/carry-over'];
  expect(rules.map(({ name }) => name).filter((name) => !decided.has(name))).toEqual(never);
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
