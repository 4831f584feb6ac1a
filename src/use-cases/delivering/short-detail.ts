const LONGEST = 200;

/** One printable line of bounded length, whatever the other side answered. */
export function shortDetail(text: string): string {
  const line = text
    .slice(0, LONGEST * 4)
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trim();
  const characters = [...line];
  return characters.length > LONGEST ? `${characters.slice(0, LONGEST - 1).join('')}…` : line;
}
