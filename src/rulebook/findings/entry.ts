import type { Text } from '../../domain/text';

/** A sentence of the checker; `{name}` is a place that the check fills in. */
export interface Message extends Text {
  /** What to write instead: a sentence with places, or the nearest of the `known` words, which the check gives. */
  readonly mend?: Text | 'nearest';
  /** The place that names what was looked for and not found: where what declares it cannot be read, this is not told. */
  readonly missing?: string;
}

/** One kind of finding: what its page says, and the sentences that a check may say of it. */
export interface Entry {
  /** A note keeps nobody from anything: it says what to expect. */
  readonly severity: 'error' | 'warning' | 'note';
  /** What is wrong, as a heading. */
  readonly title: Text;
  /** Why it is refused. */
  readonly why: Text;
  /** What to write. */
  readonly mend: Text;
  /** A piece of a rule file that has the finding, and the same piece mended. */
  readonly example: { readonly bad: string; readonly good: string };
  readonly messages: Readonly<Record<string, Message>>;
}

/** What fills in a place: cut when it is long; a list is told as its first words. */
export type Said = string | number | Text | readonly string[];

/** Braces hold a place when they hold one word: `{ … }` and `{"all": []}` are what is to be written. */
type Word<P extends string> = P extends '' | `${string}${' ' | '"' | '{' | '[' | '}'}${string}` ? never : P;

/** The places of a sentence. */
export type PlacesIn<S extends string> = S extends `${string}{${infer Rest}`
  ? (Rest extends `${infer P}}${string}` ? Word<P> : never) | PlacesIn<Rest>
  : never;

type PlacesOfText<T> = T extends { readonly fr: infer F extends string; readonly en: infer E extends string }
  ? PlacesIn<F> | PlacesIn<E>
  : never;

type PlacesOf<M> = PlacesOfText<M> | (M extends { readonly mend: infer T } ? PlacesOfText<T> : never);

type Near<M> = M extends { readonly mend: 'nearest' }
  ? { readonly word: string; readonly known: readonly string[] }
  : unknown;

/** What a check gives with a message: its places, all of them and no other. */
export type PlacesGiven<M> = { readonly [P in PlacesOf<M>]: P extends 'word' ? string : Said } & Near<M>;
