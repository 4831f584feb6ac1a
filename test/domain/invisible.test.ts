import { blanked, hasInvisible, visible } from '../../src/domain/format/invisible';
import { shortLine } from '../../src/domain/format/short-line';

const HIDING = [
  ['a soft hyphen', '\u00ad'],
  ['an Arabic letter mark', '\u061c'],
  ['a zero-width space', '\u200b'],
  ['a joiner', '\u200d'],
  ['a mark from right to left', '\u202e'],
  ['an isolate from right to left', '\u2067'],
  ['a byte order mark', '\ufeff'],
] as const;
const BREAKING = [
  ['NUL', '\u0000'],
  ['a line end', '\r\n'],
  ['a next line', '\u0085'],
  ['a separator of lines', '\u2028'],
] as const;

describe('what a reader does not see', () => {
  it.each([...HIDING, ...BREAKING])('is noticed and leaves a blank in a line: %s', (_, sign) => {
    expect(hasInvisible(`a${sign}b`)).toBe(true);
    expect(blanked(`a${sign}${sign}b`)).toBe('a b');
  });

  it.each(HIDING)('is gone from what is shown: %s', (_, sign) => {
    expect(visible(`1${sign}00`)).toBe('100');
  });

  it.each(BREAKING)('does not break what is shown: %s', (_, sign) => {
    expect(visible(`a${sign}b`)).toBe('a b');
  });

  it('is nothing of a French sentence', () => {
    const text = 'Prix hors taxes\u00a0: 1\u202f188,00\u00a0€ — l’œuvre, « été », 漢字 😀';
    expect(hasInvisible(text)).toBe(false);
    expect(visible(text)).toBe(text);
  });
});

it('a short line is cut between characters, never within one', () => {
  expect(shortLine('😀'.repeat(5), 5)).toBe('😀'.repeat(5));
  expect(shortLine('😀'.repeat(6), 5)).toBe(`${'😀'.repeat(4)}…`);
});
