import type { Text } from '../../domain/text';
import type { ChangedPlace } from './changed-places';
import { changedPlaces } from './changed-places';
import type { ComparedFile } from './compared-file';
import type { Change, EntryDifference } from './difference';
import { entriesOf } from './entries-of';
import type { Entry } from './compared-entry';
import { inLine } from './json-value';
import type { FilePair } from './pair-files';
import type { Speaker } from './said-entries';
import { SAID } from './said-entries';

/** A file on one side, with how its release says what is in it. */
interface Side {
  readonly entries: ReadonlyMap<string, Entry>;
  readonly say: (entry: Entry) => Text | null;
}

/** The entries of a pair of files that are not what they were, in the order of the new one. */
export function compareEntries(
  { before, after }: FilePair,
  speakers: { readonly before: Speaker; readonly after: Speaker },
): readonly EntryDifference[] {
  if (before?.text === after?.text) return [];
  const [was, is] = [sideOf(before, speakers.before), sideOf(after, speakers.after)];
  const keys = [...is.entries.keys(), ...[...was.entries.keys()].filter((key) => !is.entries.has(key))];
  const told = keys.flatMap((key) => differenceAt(key, was, is) ?? []);
  return told.length > 0
    ? [...told, ...moved(was, is)]
    : [...moved(was, is), ...blanks(before, after)].slice(0, 1);
}

const sideOf = (file: ComparedFile | null, speaker: Speaker): Side => ({
  entries: new Map(file ? entriesOf(file.file, file.text).map((entry) => [keyOf(entry), entry]) : []),
  say: (entry) => (file ? speaker.sentenceOf(file, entry) : null),
});

const keyOf = ({ kind, name }: Entry): string => `${kind} ${name}`;

function differenceAt(key: string, was: Side, is: Side): EntryDifference | null {
  const [one, other] = [was.entries.get(key), is.entries.get(key)];
  const known = other ?? one;
  if (!known || (one && other && inLine(one.json) === inLine(other.json))) return null;
  const said = { before: one ? was.say(one) : null, after: other ? is.say(other) : null };
  const { kind, name } = known;
  return { change: changeOf(one, other), kind, name, ...said, places: placesBeside(said, one, other) };
}

function changeOf(before: Entry | undefined, after: Entry | undefined): Change {
  if (!before) return 'added';
  return after ? 'changed' : 'removed';
}

/** What changed and no sentence says: all of it where both sides are said the same. */
function placesBeside(
  { before, after }: { readonly before: Text | null; readonly after: Text | null },
  one: Entry | undefined,
  other: Entry | undefined,
): readonly ChangedPlace[] {
  const places = changedPlaces(one?.json, other?.json);
  if (before?.fr === after?.fr && before?.en === after?.en) return places;
  const kind = (other ?? one)?.kind;
  const said = new Set(kind && SAID[kind]);
  return places.filter(({ path: [first] }) => first !== undefined && !said.has(first));
}

/** Entries that both sides have, in another order: rules are considered and traced as they are written. */
function moved(was: Side, is: Side): readonly EntryDifference[] {
  const kinds = [...new Set([...is.entries.values()].map(({ kind }) => kind))];
  return kinds.flatMap((kind) => {
    const names = (one: Side, other: Side): readonly string[] =>
      [...one.entries]
        .filter(([key, entry]) => entry.kind === kind && other.entries.has(key))
        .map(([, { name }]) => name);
    const [before, after] = [names(was, is), names(is, was)];
    if (inLine(before) === inLine(after)) return [];
    const places = [{ path: [], before: before.join(', '), after: after.join(', ') }];
    return [{ change: 'moved', kind, name: '', before: null, after: null, places } as const];
  });
}

/** Of a signed text, blanks are words of what was signed too; of a JSON file they say nothing. */
function blanks(before: ComparedFile | null, after: ComparedFile | null): readonly EntryDifference[] {
  if (!before || !after || after.file.endsWith('.json')) return [];
  const places = [{ path: [], before: String(before.text.length), after: String(after.text.length) }];
  return [{ change: 'moved', kind: 'text', name: '', before: null, after: null, places }];
}
