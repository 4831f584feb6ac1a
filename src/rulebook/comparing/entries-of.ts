import { articlesIn, textUnder } from '../model/text-under';
import type { Entry, EntryKind } from './compared-entry';
import type { Json, JsonObject } from './json-value';
import { isList, isObject, objectIn } from './json-value';

/** The entries of a rule file, in its order: together they hold all that is written in it. */
export function entriesOf(file: string, text: string): readonly Entry[] {
  if (!file.endsWith('.json')) return textEntries(text);
  const root = objectIn(text);
  if (file === 'vocabulary.json') return vocabularyEntries(root);
  if (file.endsWith('.cases.json')) return parts(root, 'case', 'given', [listed('cases', 'case', 'name')]);
  if (/^documents\/[^/]+\/[^/]+\/document\.json$/.test(file))
    return parts(root, 'document', 'document', [listed('headings', 'heading', 'article')]);
  if (file.startsWith('documents/')) return clauseEntries(root, 'clause');
  if (file.startsWith('amendments/')) return clauseEntries(root, 'document');
  return whole(file, root);
}

/** The part of the file's root that a collection takes, and how its members are told apart. */
interface Collection {
  readonly member: string;
  readonly entries: (held: Json) => readonly Entry[];
}

/** An array whose elements carry their name. */
const listed = (member: string, kind: EntryKind, key: string): Collection => ({
  member,
  entries: (held) => numbered(elementsOf(held).map((json) => ({ kind, name: nameIn(json, key), json }))),
});

/** An object whose members are the names. */
const named = (member: string, kind: EntryKind, lead = ''): Collection => ({
  member,
  entries: (held) =>
    Object.entries(membersOf(held)).map(([name, json]) => ({ kind, name: `${lead}${name}`, json })),
});

const CLAUSE_PARTS: readonly Collection[] = [
  named('excerpts', 'excerpt'),
  listed('statements', 'statement', 'id'),
  listed('interpretations', 'reading', 'id'),
  named('parameters', 'figure'),
  named('quantities', 'formula'),
  listed('rules', 'rule', 'name'),
];

/** A clause file says what it is about in `clause`; an amendment at its root. */
function clauseEntries(root: JsonObject, kind: EntryKind): readonly Entry[] {
  const { clause, version, ...rest } = root;
  const { excerpts, ...about } = isObject(clause) ? clause : {};
  return parts(
    {
      ...rest,
      ...about,
      ...(excerpts !== undefined && { excerpts }),
      ...(version !== undefined && { version }),
    },
    kind,
    kind,
    [{ member: 'version', entries: (json) => [{ kind: 'version', name: 'version', json }] }, ...CLAUSE_PARTS],
  );
}

const WORDS = ['attributes', 'lists', 'events', 'recipients', 'notices', 'grants', 'pools', 'legalBounds'];

/** Facts are told one by one, decisions with each of their outcomes. */
const vocabularyEntries = (root: JsonObject): readonly Entry[] =>
  parts(root, 'word', 'vocabulary', [
    { member: 'facts', entries: (held) => Object.entries(membersOf(held)).flatMap(factEntries) },
    ...WORDS.map((member) => named(member, 'word', `${member}.`)),
    named('steps', 'step'),
    { member: 'decisions', entries: (held) => Object.entries(membersOf(held)).flatMap(decisionEntries) },
  ]);

const factEntries = ([group, json]: [string, Json]): readonly Entry[] =>
  parts(membersOf(json), 'word', group, [named('fields', 'word', `${group}.`)]);

const decisionEntries = ([decision, json]: [string, Json]): readonly Entry[] =>
  parts(membersOf(json), 'decision', decision, [named('outcomes', 'outcome', `${decision}: `)]);

/** The members of each collection, after what else the root holds. */
function parts(
  root: JsonObject,
  kind: EntryKind,
  name: string,
  collections: readonly Collection[],
): readonly Entry[] {
  const taken = new Set(collections.map(({ member }) => member));
  const rest = Object.entries(root).filter(([member]) => !taken.has(member));
  return [
    { kind, name, json: Object.fromEntries(rest) },
    ...collections.flatMap(({ member, entries }) => {
      const held = root[member];
      return held === undefined ? [] : entries(held);
    }),
  ];
}

const KIND_OF: readonly (readonly [RegExp, EntryKind])[] = [
  [/^calendars\//, 'calendar'],
  [/^precedence\.json$/, 'rank'],
  [/^contract\.json$/, 'frame'],
  [/./, 'demonstration'],
];

function whole(file: string, json: JsonObject): readonly Entry[] {
  const kind = KIND_OF.find(([pattern]) => pattern.test(file))?.[1] ?? 'demonstration';
  return [{ kind, name: file, json }];
}

/** A signed text heading by heading; what stands before the first one is its own. */
function textEntries(text: string): readonly Entry[] {
  const articles = articlesIn(text);
  const [before = ''] = articles.length > 0 ? text.split(/^(?=#{1,6}\s+(?:Article\s+)?\d)/m) : [text];
  const headings = text.split('\n').filter((line) => line.startsWith('#'));
  return [
    { kind: 'text', name: '', json: before.trim() },
    ...(articles.length > 0 ? [{ kind: 'text', name: '#', json: headings } as const] : []),
    ...numbered(
      articles.map((article) => ({ kind: 'text', name: article, json: textUnder(text, article) }) as const),
    ),
  ];
}

/** Two of one name are told apart by their place. */
function numbered(entries: readonly Entry[]): readonly Entry[] {
  const seen = new Map<string, number>();
  return entries.map((entry) => {
    const before = seen.get(entry.name) ?? 0;
    seen.set(entry.name, before + 1);
    return before === 0 ? entry : { ...entry, name: `${entry.name} (${before + 1})` };
  });
}

const elementsOf = (held: Json): readonly Json[] => (isList(held) ? held : [held]);

const membersOf = (held: Json): JsonObject => (isObject(held) ? held : { '': held });

function nameIn(json: Json, key: string): string {
  const name = isObject(json) ? json[key] : undefined;
  return typeof name === 'string' ? name : '';
}
