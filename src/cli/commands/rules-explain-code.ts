import type { Text } from '../../domain/text';
import type { FindingCode } from '../../rulebook/findings/catalogue';
import { didYouMean } from '../../rulebook/findings/did-you-mean';
import { ENTRIES, FINDING_CODES, isFindingCode } from '../../rulebook/findings/entries';
import { closest } from '../../rulebook/model/closest';
import { codePage } from '../findings/code-page';
import { UsageProblem } from '../terminal/load-rules';
import type { Terminal } from '../terminal/terminal';

/** Shows the page of a code; a code that does not exist is a mistake of the caller. */
export function rulesExplainCode(terminal: Terminal, asked: string, format: string): number {
  const code = codeOf(asked, terminal);
  terminal.data(format === 'json' ? inJson(code) : codePage(code, terminal));
  return 0;
}

const inJson = (code: FindingCode): string =>
  JSON.stringify({ schemaVersion: 1, code, ...ENTRIES[code] }, null, 2);

/** A short list, told whole: a code that is looked for may be the last one. */
const ALL: Text = { fr: `connus : ${FINDING_CODES.join(', ')}`, en: `known: ${FINDING_CODES.join(', ')}` };

function codeOf(asked: string, terminal: Terminal): FindingCode {
  const code = asked.toUpperCase();
  if (isFindingCode(code)) return code;
  const near = closest(code, FINDING_CODES) === null ? ALL : (didYouMean(code, FINDING_CODES) ?? ALL);
  throw new UsageProblem(
    terminal.say({
      fr: `il n'y a pas de code \`${asked}\` : ${near.fr}`,
      en: `there is no code \`${asked}\`: ${near.en}`,
    }),
  );
}
