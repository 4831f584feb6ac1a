import type { Text } from '../../domain/text';
import type { FindingCode } from '../../rulebook/findings/catalogue';
import { ENTRIES } from '../../rulebook/findings/entries';
import type { Message } from '../../rulebook/findings/entry';
import { wrap } from '../terminal/layout';
import type { Terminal } from '../terminal/terminal';
import { SEVERITY } from './severity';

const WRITTEN: Text = { fr: 'Écrit :', en: 'Written:' };
const TO_WRITE: Text = { fr: 'À écrire :', en: 'To write:' };
const MEND: Text = { fr: 'Quoi écrire : ', en: 'What to write: ' };
const MESSAGES: Text = { fr: 'Ce qui en est dit :', en: 'What is said of it:' };

/** The page of a code for a person: what is wrong, why, an example and its mending. */
export function codePage(code: FindingCode, terminal: Terminal): string {
  const { severity, title, why, mend, example, messages } = ENTRIES[code];
  const say = (text: Text): string => terminal.say(text);
  return [
    `${terminal.paint('bold', code)} · ${say(SEVERITY[severity])} · ${say(title)}`,
    '',
    ...wrap(say(why), terminal.width),
    '',
    say(WRITTEN),
    `    ${terminal.paint('red', example.bad)}`,
    say(TO_WRITE),
    `    ${terminal.paint('green', example.good)}`,
    '',
    ...wrap(say(MEND) + say(mend), terminal.width),
    '',
    say(MESSAGES),
    ...Object.values<Message>(messages).map((message) => `  - ${withoutPlaces(say(message))}`),
  ].join('\n');
}

/** A sentence of the catalogue before it is said of anything. */
const withoutPlaces = (sentence: string): string => sentence.replace(/\{[A-Za-z]+\}/g, '…');
