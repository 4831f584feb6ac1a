import type { Text } from '../../domain/text';
import type { Terminal } from '../terminal/terminal';

/** One thing that was looked at. */
export interface Looked {
  readonly at: Text;
  /** `WELL`, `TO_SEE`: it serves, and somebody has something to do; `ILL`: it would not serve. */
  readonly state: 'WELL' | 'TO_SEE' | 'ILL';
  readonly said: readonly Text[];
}

const MARKS = { WELL: ['green', '✔'], TO_SEE: ['yellow', '!'], ILL: ['red', '✖'] } as const;

/** The names of the formats. */
export const DOCTOR_FORMATS = ['stylish', 'json'];

/** Looks at all a service rests on and says what to do; 1 when it would not serve. */
export async function doctor(
  terminal: Terminal,
  examination: AsyncIterable<Looked>,
  format: string,
): Promise<number> {
  const seen: Looked[] = [];
  for await (const looked of examination) {
    seen.push(looked);
    if (format !== 'json') terminal.data(inWords(looked, terminal));
  }
  if (format === 'json')
    terminal.data(
      JSON.stringify(
        seen.map((one) => inData(one, terminal)),
        null,
        2,
      ),
    );
  return seen.some(({ state }) => state === 'ILL') ? 1 : 0;
}

function inWords({ at, state, said }: Looked, terminal: Terminal): string {
  const [colour, mark] = MARKS[state];
  const [first, ...others] = said.map((one) => terminal.say(one));
  return [
    `${terminal.paint(colour, mark)} ${terminal.paint('bold', terminal.say(at))}  ${first ?? ''}`,
    ...others.map((one) => `    ${one}`),
  ].join('\n');
}

const inData = ({ at, state, said }: Looked, terminal: Terminal) => ({
  at: terminal.say(at),
  state,
  said: said.map((one) => terminal.say(one)),
});
