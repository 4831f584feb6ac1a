import type { ChangedPlace } from '../../rulebook/comparing/changed-places';
import type { Difference, EntryDifference } from '../../rulebook/comparing/difference';
import type { ToReadAgain } from '../../rulebook/comparing/to-read-again';
import { hang } from '../terminal/layout';
import type { Style, Terminal } from '../terminal/terminal';
import { changedWords, shortened } from './changed-words';
import { CHANGES, cut, headingOf, headOf, isCut, KINDS, READ_AGAIN, placeOf, summary } from './diff-words';

/** What changed, for a person at a terminal: `[-what was-]` and `{+what is+}`, also without colours. */
export const diffStylish = (
  differences: readonly Difference[],
  again: readonly ToReadAgain[],
  terminal: Terminal,
): string =>
  [
    ...differences.map((difference) =>
      [
        terminal.paint('bold', hang('', terminal.say(headingOf(difference)), terminal.width)),
        ...difference.entries.flatMap((entry) => entryLines(entry, terminal)),
      ].join('\n'),
    ),
    ...readAgain(again, terminal),
    summary(differences, terminal.language),
  ].join('\n\n');

function readAgain(again: readonly ToReadAgain[], terminal: Terminal): readonly string[] {
  if (again.length === 0) return [];
  const lines = again.flatMap((one) => [
    hang('  ', `${terminal.paint('cyan', '?')} ${terminal.say(headOf(one))}`, terminal.width),
    hang('      ', terminal.say(one.said), terminal.width),
  ]);
  return [[terminal.paint('bold', terminal.say(READ_AGAIN)), ...lines].join('\n')];
}

const COLOURS: Readonly<Record<EntryDifference['change'], Style>> = {
  added: 'green',
  removed: 'red',
  changed: 'yellow',
  moved: 'cyan',
};

function entryLines(entry: EntryDifference, terminal: Terminal): readonly string[] {
  const { change, kind, name, places } = entry;
  const sign = terminal.paint(COLOURS[change], CHANGES[change].sign);
  return [
    `  ${sign} ${terminal.say(KINDS[kind])} ${terminal.paint('dim', name)}`.trimEnd(),
    ...sentenceLines(entry, terminal),
    ...places.map((place) => hang('      ', placeLine(place, terminal), terminal.width)),
  ];
}

function sentenceLines({ before, after }: EntryDifference, terminal: Terminal): readonly string[] {
  const { width } = terminal;
  const [was, is] = [before && terminal.say(before), after && terminal.say(after)];
  if (was === is) return [];
  if (was === null || is === null) return [hang('      ', was ?? is ?? '', width)];
  return [hang('      ', wordByWord(was, is, terminal), width)];
}

const wordByWord = (was: string, is: string, terminal: Terminal): string =>
  shortened(changedWords(was, is))
    .map(({ kind, text }) => (kind === 'kept' ? text : marked(kind, text, terminal)))
    .join('');

const marked = (kind: 'removed' | 'added', text: string, terminal: Terminal): string =>
  kind === 'removed' ? terminal.paint('red', `[-${text}-]`) : terminal.paint('green', `{+${text}+}`);

function placeLine(place: ChangedPlace, terminal: Terminal): string {
  const named = placeOf(place);
  const sides = sidesOf(place, terminal);
  return named === '' ? sides : `${named} : ${sides}`;
}

/** Values too long to stand side by side whole are told by what changed in them. */
function sidesOf({ before, after }: ChangedPlace, terminal: Terminal): string {
  if (before === null || after === null) return cut(before ?? after ?? '');
  return isCut(before) || isCut(after) ? wordByWord(before, after, terminal) : `${before} → ${after}`;
}
