import { readFileSync } from 'node:fs';
import path from 'node:path';
import { keysOf } from '../../src/domain/keys-of';
import type { Language } from '../../src/domain/text';
import { LANGUAGES } from '../../src/domain/text';
import { RULES } from '../support/shipped-release';
import type { Avoided } from './support/readability';
import { inALine, readabilityOf } from './support/readability';

const { avoid } = JSON.parse(readFileSync(path.join(RULES, 'contract.json'), 'utf8')) as {
  avoid: Record<Language, Avoided[]>;
};

const reviewed = (name: string): string => readFileSync(path.join(__dirname, name), 'utf8');

/** The sentences of the answers that were reviewed. */
const answers = (language: Language): readonly string[] =>
  reviewed(`answers.${language}.md`)
    .split('\n')
    .flatMap((line) => /^> (.*)/.exec(line)?.[1] ?? []);

/** What the letters that were reviewed say, their quotations of the contract and their customers' own words apart. */
const letters = (language: Language): readonly string[] =>
  reviewed(`letters.${language}.txt`)
    .split('\n## ')
    .flatMap((letter) => letter.split('\n\n').slice(2))
    .flatMap((block) => (/^(Ce que dit|What the contract says)/.test(block) ? [] : block.split('\n')))
    .map((line) => line.replace(/^- /, ''))
    .filter((line) => line !== '');

/** The signs of typewriters, where printers have their own. */
const TYPED: Readonly<Record<Language, RegExp>> = {
  fr: /'| [:;?!%€»]|« |\d (?:min|h|mois|€)(?![\p{L}])/u,
  en: /'/,
};

describe.each(keysOf(LANGUAGES))('what customers read (%s)', (language) => {
  const measured = {
    answers: readabilityOf(answers(language), avoid[language]),
    letters: readabilityOf(letters(language), avoid[language]),
  };

  it.each(keysOf(measured).map((kind) => [kind, inALine(measured[kind]), measured[kind]] as const))(
    'is plain: %s have %s',
    (_kind, _figures, { sentences, faults }) => {
      expect(sentences).toBeGreaterThan(100);
      expect(faults).toEqual([]);
    },
  );

  it('is set as printers do', () => {
    expect([...answers(language), ...letters(language)].filter((line) => TYPED[language].test(line))).toEqual(
      [],
    );
  });
});
