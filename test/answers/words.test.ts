import { readFileSync } from 'node:fs';
import path from 'node:path';
import { keysOf } from '../../src/domain/keys-of';
import type { Language, Text } from '../../src/domain/text';
import { LANGUAGES } from '../../src/domain/text';
import { filesUnder } from '../support/files-under';
import { RULES, shippedRelease } from '../support/shipped-release';
import type { Avoided } from './support/readability';
import { wordsAvoidedIn } from './support/readability';

const { avoid } = JSON.parse(readFileSync(path.join(RULES, 'contract.json'), 'utf8')) as {
  avoid: Record<Language, Avoided[]>;
};

/** Every text in two languages that something holds: labels, titles, sentences, helps, readings. */
function textsIn(held: object): readonly Text[] {
  const parts = Object.values(held).filter(
    (part): part is object => typeof part === 'object' && part !== null,
  );
  return isText(held) ? [held] : parts.flatMap(textsIn);
}

const isText = (held: object): held is Text =>
  'fr' in held && 'en' in held && typeof held.fr === 'string' && typeof held.en === 'string';

/** A sentence names its figures in braces. */
const withoutFigures = (text: string): string => text.replace(/\{[^}]*\}/g, '');

/** The rooms whose texts reach who uses the service: errors, documents, letters. */
const TOLD = ['delivery', 'documents', 'graphql', 'use-cases'];

/** What the source says in a language: `fr: '…'`, `en: "…"`, and the sentences of letters. */
const saidIn = (source: string, language: Language): readonly string[] =>
  [...source.matchAll(new RegExp(`\\b${language}(?::\\s*|)(['"\`])((?:\\\\.|(?!\\1).)*)\\1`, 'gsu'))].map(
    ([, , said = '']) => said.replace(/\$\{[^}]*\}/g, ''),
  );

describe.each(keysOf(LANGUAGES))('the words of the contract (%s)', (language) => {
  it('are those of every label, title, sentence, help and reading of the rules', async () => {
    const { vocabulary, documents } = await shippedRelease();
    const texts = textsIn([vocabulary, ...documents.flatMap(({ clauses }) => clauses)]);
    expect(texts.length).toBeGreaterThan(1000);
    expect(texts.flatMap((text) => wordsAvoidedIn(withoutFigures(text[language]), avoid[language]))).toEqual(
      [],
    );
  });

  it('are those of errors, letters and documents', () => {
    const said = TOLD.flatMap((room) => filesUnder(path.join(__dirname, '../../src', room), '.ts'))
      .map((file) => readFileSync(file, 'utf8'))
      .flatMap((source) => saidIn(source, language));
    expect(said.length).toBeGreaterThan(300);
    expect(said.flatMap((text) => wordsAvoidedIn(text, avoid[language]))).toEqual([]);
  });
});
