const WIDEST = 110;

/** JSON as the rule files are formatted: short lists of words stay on their line. */
export const ruleFileText = (value: object): string =>
  `${JSON.stringify(value, null, 2).replace(/^(.*)\[\n([^[\]{}]+)\n\s*\](,?)$/gm, onOneLine)}\n`;

function onOneLine(whole: string, before: string, elements: string, after: string): string {
  const line = `${before}[${elements
    .split('\n')
    .map((element) => element.trim())
    .join(' ')}]${after}`;
  return line.length <= WIDEST ? line : whole;
}
