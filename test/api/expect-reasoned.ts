import { readFileSync } from 'node:fs';
import path from 'node:path';
import { RULES } from '../support/shipped-release';

const TEXT = readFileSync(path.join(RULES, 'documents/cp-infogerance/1/text.fr.md'), 'utf8');

/** The words cited are those of the contract, byte for byte, and everything is said in both languages. */
export function expectReasoned({ explanation }: any, article: string, words: string) {
  expect(explanation.clause).toMatchObject({ document: 'cp-infogerance', edition: '1', article });
  expect(explanation.clause.textSha256).toMatch(/^[0-9a-f]{64}$/);
  const cited = explanation.clause.excerpts.map(({ text }: { text: string }) => text);
  for (const text of cited) expect(TEXT).toContain(text);
  expect(cited.join('\n')).toContain(words);
  expect(explanation.because.length).toBeGreaterThan(0);
  for (const { sentence } of [explanation, ...explanation.because]) {
    expect(sentence.fr).not.toBe('');
    expect(sentence.en).not.toBe('');
    expect(sentence.fr).not.toBe(sentence.en);
  }
  for (const { inWords, withFigures } of explanation.quantities)
    for (const { fr, en } of [inWords, withFigures]) {
      expect(fr.length).toBeGreaterThan(0);
      expect(en.length).toBeGreaterThan(0);
    }
}
