import type { ChangedPlace } from '../../rulebook/comparing/changed-places';
import type { Difference, EntryDifference } from '../../rulebook/comparing/difference';
import type { ToReadAgain } from '../../rulebook/comparing/to-read-again';
import type { Terminal } from '../terminal/terminal';
import { escaped } from '../terminal/markdown';
import { changedWords } from './changed-words';
import { CHANGES, cut, headingOf, headOf, isCut, KINDS, READ_AGAIN, placeOf, summary } from './diff-words';

/** What changed, for a document: ~~what was~~ and **what is**. */
export const diffMarkdown = (
  differences: readonly Difference[],
  again: readonly ToReadAgain[],
  terminal: Terminal,
): string =>
  [
    ...differences.flatMap((difference) => [
      `## ${escaped(terminal.say(headingOf(difference)))}`,
      ...difference.entries.map((entry) => entryBlock(entry, terminal)),
    ]),
    ...readAgain(again, terminal),
    summary(differences, terminal.language),
  ].join('\n\n');

function readAgain(again: readonly ToReadAgain[], terminal: Terminal): readonly string[] {
  if (again.length === 0) return [];
  const items = again.map(
    (one) => `- ${escaped(terminal.say(headOf(one)))}\n\n  ${escaped(terminal.say(one.said))}`,
  );
  return [`## ${terminal.say(READ_AGAIN)}`, ...items];
}

function entryBlock(entry: EntryDifference, terminal: Terminal): string {
  const { change, kind, name, before, after, places } = entry;
  const [was, is] = [before && terminal.say(before), after && terminal.say(after)];
  const head = `- ${terminal.say(KINDS[kind])} \`${name}\`, ${terminal.say(CHANGES[change].one)}`;
  return [
    name === '' ? `- ${terminal.say(KINDS[kind])}, ${terminal.say(CHANGES[change].one)}` : head,
    ...(was === is ? [] : [`  ${sentence(was, is)}`]),
    ...places.map((place) => {
      const named = placeOf(place) === '' ? '' : `\`${placeOf(place)}\` : `;
      return `  - ${named}${sidesOf(place)}`;
    }),
  ].join('\n\n');
}

/** Values too long to stand side by side whole are told by what changed in them. */
function sidesOf({ before, after }: ChangedPlace): string {
  if (before !== null && after !== null && (isCut(before) || isCut(after))) return sentence(before, after);
  return [before, after].flatMap((side) => (side === null ? [] : [`\`${cut(side)}\``])).join(' → ');
}

function sentence(was: string | null, is: string | null): string {
  if (was === null || is === null) return escaped(was ?? is ?? '');
  return changedWords(was, is)
    .map(({ kind, text }) => {
      const [, lead = '', words = '', tail = ''] = /^(\s*)([\s\S]*?)(\s*)$/u.exec(escaped(text)) ?? [];
      if (kind === 'kept' || words === '') return escaped(text);
      return kind === 'removed' ? `${lead}~~${words}~~${tail}` : `${lead}**${words}**${tail}`;
    })
    .join('');
}
