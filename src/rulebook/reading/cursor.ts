import type { Node } from 'jsonc-parser';
import { getNodeValue } from 'jsonc-parser';
import type { FactValue } from '../../domain/facts';
import { isDate } from '../../domain/is-date';
import type { Text } from '../../domain/text';
import type { Given, MessageId } from '../findings/catalogue';
import type { Remark } from '../findings/finding';
import { remarkOf } from '../findings/remark-of';
import { closest } from '../model/closest';
import type { Span } from '../model/formula-tree';
import type { Location } from '../model/location';
import type { Notes } from './notes';
import { isPlaceholder } from './placeholder';
import type { LocalDate } from '../../domain/time';

const KINDS = {
  object: { fr: 'un objet { … }', en: 'an object { … }' },
  array: { fr: 'une liste [ … ]', en: 'a list [ … ]' },
  string: { fr: 'un texte entre guillemets', en: 'a text in quotes' },
  number: { fr: 'un nombre entier', en: 'an integer' },
  boolean: { fr: 'true ou false', en: 'true or false' },
} as const satisfies Readonly<Record<string, Text>>;

/** The kinds of JSON values that a rule file is made of. */
export type Kind = keyof typeof KINDS;

type Inside = readonly [name: string, value: Cursor];

/** Where something is missing from an object: its opening brace, rather than all of it. */
const OPENING: Span = { start: 0, end: 1 };

/** A value of a rule file with its place: reads it as the expected shape and notes what is wrong. */
export class Cursor {
  constructor(
    readonly notes: Notes,
    readonly node: Node,
    readonly name: string,
    /** Where its name is written, for the member of an object. */
    private readonly key: Node | null = null,
  ) {}

  get location(): Location {
    return this.notes.placeOf(this.node.offset);
  }

  get value(): FactValue {
    return getNodeValue(this.node) as FactValue;
  }

  /** What is written, as text whatever its type: what compares or quotes it never fails. */
  get written(): string {
    const { value } = this;
    return typeof value === 'string' ? value : JSON.stringify(value);
  }

  /** The members of an object or the elements of a list, noting nothing. */
  get inside(): readonly Inside[] {
    this.read ??= this.node.type === 'array' ? this.readElements() : this.readMembers();
    return this.read;
  }

  private read: readonly Inside[] | undefined;

  private readElements(): readonly Inside[] {
    return (this.node.children ?? []).map((node, index) => [
      String(index),
      new Cursor(this.notes, node, `${this.name}[${index}]`),
    ]);
  }

  private readMembers(): readonly Inside[] {
    const members: Inside[] = [];
    for (const { children } of this.node.children ?? []) {
      const [key, value] = [children?.[0], children?.[1]];
      if (key && value)
        members.push([String(key.value), new Cursor(this.notes, value, String(key.value), key)]);
    }
    return members;
  }

  /** The same value, its findings said of a rule. */
  ofRule(rule: string): Cursor {
    return new Cursor(this.notes.ofRule(rule), this.node, this.name, this.key);
  }

  /** What stands at this path, noting nothing. */
  at(...path: readonly string[]): Cursor | undefined {
    return path.reduce<Cursor | undefined>(
      (cursor, name) => cursor?.inside.find(([key]) => key === name)?.[1],
      this,
    );
  }

  /** Notes what is wrong with the value. */
  report<I extends MessageId>(id: I, ...given: Given<I>): void {
    this.tell(remarkOf(id, ...given));
  }

  /** Notes what is wrong with the name of a member, where it is written. */
  reportKey<I extends MessageId>(id: I, ...given: Given<I>): void {
    this.tellOfKey(remarkOf(id, ...given));
  }

  /** Notes a remark of the value. */
  tell(remark: Remark): void {
    this.noteAt({ start: 0, end: this.node.length }, remark);
  }

  /** Notes a remark of the name of a member, where it is written. */
  tellOfKey(remark: Remark): void {
    const at = this.key ? new Cursor(this.notes, this.key, this.name) : this;
    at.tell(remark);
  }

  /** Notes what is missing in the value, at its first sign. */
  reportOpening<I extends MessageId>(id: I, ...given: Given<I>): void {
    this.noteAt(OPENING, remarkOf(id, ...given));
  }

  /** Notes what is wrong with a part; of what is still to be written, its being so is said already and is enough. */
  noteAt({ start, end }: Span, remark: Remark): void {
    if (isPlaceholder(this.node.value)) return;
    this.notes.note({ offset: this.node.offset + start, length: end - start }, remark);
  }

  is(kind: Kind): boolean {
    if (this.node.type === kind) return true;
    this.report('R006.kind', { name: this.name, kind: KINDS[kind] });
    this.notes.leaveUnread(this.node);
    return false;
  }

  /** Members of an object; keys other than `known` are noted when `known` is given. */
  members(known?: readonly string[]): readonly Inside[] {
    if (!this.is('object')) return [];
    if (!known || this.inside.every(([name]) => known.includes(name))) return this.inside;
    for (const { key, value } of this.strangers(known)) {
      new Cursor(this.notes, key, '').report('R004.key', { word: String(key.value), known });
      this.notes.leaveUnread(value);
    }
    return this.inside.filter(([name]) => known.includes(name));
  }

  private strangers(known: readonly string[]): readonly { readonly key: Node; readonly value: Node }[] {
    if (this.node.type !== 'object') return [];
    return (this.node.children ?? []).flatMap(({ children: [key, value] = [] }) =>
      key && value && !known.includes(String(key.value)) ? [{ key, value }] : [],
    );
  }

  /** The members as a record, after noting unknown keys, and missing ones that no unknown key was meant to be. */
  fields<K extends string>(known: readonly K[], required: readonly K[] = []): Partial<Record<K, Cursor>> {
    const found: Partial<Record<K, Cursor>> = {};
    for (const [name, member] of this.members(known)) {
      const key = known.find((one) => one === name);
      if (key !== undefined) found[key] = member;
    }
    if (this.node.type !== 'object') return found;
    const missing = required.filter((key) => !found[key]);
    const misspelt =
      missing.length > 0 ? this.strangers(known).map(({ key }) => closest(String(key.value), known)) : [];
    for (const key of missing)
      if (!misspelt.includes(key)) this.reportOpening('R005.key', { key, name: this.name });
    return found;
  }

  elements(): readonly Cursor[] {
    return this.is('array') ? this.inside.map(([, element]) => element) : [];
  }

  string(): string {
    const { value } = this;
    if (!this.is('string') || typeof value !== 'string') return '';
    if (value.trim() === '') this.report('R006.empty', { name: this.name });
    return value;
  }

  boolean(): boolean {
    return this.is('boolean') && this.value === true;
  }

  /** An integer: a number that is none, or loses digits, is refused before anything is read. */
  integer(): number {
    const { value } = this;
    return this.is('number') && typeof value === 'number' ? value : 0;
  }

  /** One of these words; null, noted, when it is another. */
  oneOf<W extends string>(words: readonly W[], what: Text): W | null {
    const word = this.string();
    const found = words.find((one) => one === word);
    if (found === undefined && word !== '') this.report('R006.word', { what, word, known: words });
    return found ?? null;
  }

  strings(): readonly string[] {
    return this.elements().map((element) => element.string());
  }

  /** A label in French and English; English may be left out and repeats the French. */
  text(): Text {
    const { fr, en } = this.fields(['fr', 'en'], ['fr']);
    const french = fr?.string() ?? '';
    return { fr: french, en: en?.string() ?? french };
  }

  /** A day that exists; null once it was reported that it does not. */
  date(): LocalDate | null {
    const text = this.string();
    if (isDate(text)) return text;
    if (text !== '') this.report('R050.date', { date: text });
    return null;
  }
}
