import type { ObjectOptions, TProperties, TSchema } from '@sinclair/typebox';
import { Type } from '@sinclair/typebox';
import { PLACEHOLDER } from '../reading/placeholder';

/** A name and a sentence in French, which an editor shows beside a property. */
const about = (title: string, description: string): { title: string; description: string } => ({
  title,
  description,
});

/** What `clausier rules new clause` leaves to be written is refused wherever it stands. */
export const WRITTEN = {
  pattern: `^(?!\\s*${PLACEHOLDER})[^]*\\S`,
  patternErrorMessage: 'Ce texte est vide ou reste à compléter.',
} as const;

/** A text that is not blank. */
export const word = (title: string, description: string): TSchema =>
  Type.String({ ...about(title, description), ...WRITTEN });

/** Several such texts. */
export const wordList = (title: string, description: string, options: object = {}): TSchema =>
  Type.Array(Type.String(WRITTEN), { ...about(title, description), ...options });

/** Anything, said to whoever fills it in. */
export const free = (title: string, description: string): TSchema => Type.Unsafe(about(title, description));

export const flag = (title: string, description: string): TSchema => Type.Boolean(about(title, description));

export const DAY = {
  type: 'string',
  pattern: '^\\d{4}-\\d\\d-\\d\\d$',
  patternErrorMessage: 'Écrire année-mois-jour, comme 2027-02-28.',
} as const;

/** A contract date. */
export const day = (title: string, description: string): TSchema =>
  Type.Unsafe<string>({ ...DAY, ...about(title, description) });

/** One of a closed list, each word with what it means. */
export const choice = <W extends string>(
  title: string,
  description: string,
  words: Readonly<Record<W, string>>,
): TSchema =>
  Type.Unsafe<W>({
    ...about(title, description),
    type: 'string',
    enum: Object.keys(words),
    enumDescriptions: Object.values(words),
  });

/** An object that takes these members and no other. */
export const closed = (
  title: string,
  description: string,
  required: TProperties,
  optional: TProperties = {},
  options: ObjectOptions = {},
): TSchema =>
  Type.Object(
    {
      ...required,
      ...Object.fromEntries(Object.entries(optional).map(([name, schema]) => [name, Type.Optional(schema)])),
    },
    { ...about(title, description), additionalProperties: false, ...options },
  );

/** An object whose members have names of the author's. */
export const named = (
  title: string,
  description: string,
  member: TSchema,
  options: ObjectOptions = {},
): TSchema =>
  Type.Unsafe<Record<string, unknown>>({
    ...about(title, description),
    type: 'object',
    additionalProperties: member,
    ...options,
  });

/** A label in French, and in English where it is not the same. */
export const text = (title: string, description: string): TSchema =>
  closed(
    title,
    description,
    { fr: word('Français', 'Le texte français, qui fait foi.') },
    { en: word('Anglais', 'La traduction ; sans elle, le français est répété.') },
  );

export const list = (title: string, description: string, items: TSchema, options: object = {}): TSchema =>
  Type.Array(items, { ...about(title, description), ...options });

/** What `definitions` of the same file hold. */
export const ref = (name: string, title: string, description: string): TSchema =>
  Type.Ref(`#/definitions/${name}`, about(title, description));
