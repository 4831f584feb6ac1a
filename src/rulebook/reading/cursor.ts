import type { Node } from 'jsonc-parser';
import { getNodeValue } from 'jsonc-parser';
import { isDate } from '../../domain/is-date';
import type { Text } from '../../domain/text';
import type { Finding } from '../model/finding';
import { closest } from '../model/closest';
import type { Location } from '../model/location';
import { isPlaceholder } from './placeholder';

/** The findings of one file, with its offsets turned into places. */
export interface Notes {
  readonly findings: Finding[];
  placeOf(offset: number): Location;
}

const KINDS: Readonly<Record<string, Text>> = {
  object: { fr: 'un objet { … }', en: 'an object { … }' },
  array: { fr: 'une liste [ … ]', en: 'a list [ … ]' },
  string: { fr: 'un texte entre guillemets', en: 'a text in quotes' },
  number: { fr: 'un nombre entier', en: 'an integer' },
  boolean: { fr: 'true ou false', en: 'true or false' },
};

type Inside = readonly [name: string, value: Cursor];

/** A value of a rule file with its place: reads it as the expected shape and notes what is wrong. */
export class Cursor {
  constructor(
    readonly notes: Notes,
    readonly node: Node,
    readonly name: string,
  ) {}

  get location(): Location {
    return this.notes.placeOf(this.node.offset);
  }

  get value(): unknown {
    return getNodeValue(this.node) as unknown;
  }

  /** What is written, as text whatever its type: what compares or quotes it never fails. */
  get written(): string {
    return typeof this.node.value === 'string' ? this.node.value : JSON.stringify(this.value);
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
    return (this.node.children ?? []).flatMap(({ children: [key, value] = [] }) =>
      key && value ? [[String(key.value), new Cursor(this.notes, value, String(key.value))]] : [],
    );
  }

  /** What stands at this path, noting nothing. */
  at(...path: readonly string[]): Cursor | undefined {
    return path.reduce<Cursor | undefined>(
      (cursor, name) => cursor?.inside.find(([key]) => key === name)?.[1],
      this,
    );
  }

  /** Notes what is wrong; of what is still to be written, its being so is said already and is enough. */
  fail(code: string, fr: string, en: string, hint?: Text, within?: { start: number; end: number }): void {
    if (isPlaceholder(this.node.value)) return;
    const start = this.notes.placeOf(this.node.offset + (within?.start ?? 0));
    const length = within ? within.end - within.start : this.node.length;
    this.notes.findings.push({
      code,
      severity: 'error',
      ...start,
      endColumn: start.column + Math.min(Math.max(1, length), 120),
      message: { fr, en },
      ...(hint ? { hint } : {}),
    });
  }

  /** An unknown word, with the nearest known one. */
  unknown(code: string, what: Text, word: string, known: readonly string[]): void {
    const near = closest(word, known);
    const list = known.slice(0, 30).join(', ');
    const shown = word.slice(0, 80);
    this.fail(
      code,
      `${what.fr} \`${shown}\` n'existe pas`,
      `there is no ${what.en} \`${shown}\``,
      near
        ? { fr: `vouliez-vous dire \`${near}\` ?`, en: `did you mean \`${near}\`?` }
        : known.length > 0
          ? { fr: `connus : ${list}`, en: `known: ${list}` }
          : undefined,
    );
  }

  is(kind: string): boolean {
    if (this.node.type === kind) return true;
    const wanted = KINDS[kind]!;
    this.fail('R006', `\`${this.name}\` doit être ${wanted.fr}`, `\`${this.name}\` has to be ${wanted.en}`);
    return false;
  }

  /** Members of an object; keys other than `known` are noted when `known` is given. */
  members(known?: readonly string[]): readonly (readonly [string, Cursor])[] {
    if (!this.is('object')) return [];
    if (!known || this.inside.every(([name]) => known.includes(name))) return this.inside;
    for (const { children: [key] = [] } of this.node.children ?? []) {
      const name = String(key?.value);
      if (key && !known.includes(name))
        new Cursor(this.notes, key, name).unknown('R004', { fr: 'la clé', en: 'key' }, name, known);
    }
    return this.inside.filter(([name]) => known.includes(name));
  }

  /** The members as a record, after noting unknown and missing keys. */
  fields<K extends string>(known: readonly K[], required: readonly K[] = []): Partial<Record<K, Cursor>> {
    const found = Object.fromEntries(this.members(known)) as Partial<Record<K, Cursor>>;
    if (this.node.type !== 'object') return found;
    for (const key of required) {
      if (!found[key])
        this.fail(
          'R005',
          `il manque \`${key}\` dans \`${this.name}\``,
          `\`${key}\` is missing in \`${this.name}\``,
          undefined,
          { start: 0, end: 1 },
        );
    }
    return found;
  }

  elements(): readonly Cursor[] {
    return this.is('array') ? this.inside.map(([, element]) => element) : [];
  }

  string(): string {
    if (!this.is('string')) return '';
    const text = this.value as string;
    if (text.trim() === '') this.fail('R006', `\`${this.name}\` est vide`, `\`${this.name}\` is empty`);
    return text;
  }

  boolean(): boolean {
    return this.is('boolean') && this.value === true;
  }

  integer(): number {
    if (!this.is('number')) return 0;
    if (Number.isSafeInteger(this.value)) return this.value as number;
    this.fail('R006', `\`${this.name}\` doit être un nombre entier`, `\`${this.name}\` has to be an integer`);
    return 0;
  }

  oneOf<W extends string>(words: readonly W[], what: Text): W {
    const word = this.string();
    if (words.includes(word as W)) return word as W;
    if (word !== '') this.unknown('R006', what, word, words);
    return words[0]!;
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

  date(): string {
    const text = this.string();
    if (text === '' || isDate(text)) return text;
    this.fail('R050', `« ${text} » n'est pas une date qui existe`, `"${text}" is not a date that exists`, {
      fr: 'écrire année-mois-jour, comme 2027-02-28',
      en: 'write year-month-day, such as 2027-02-28',
    });
    return '';
  }
}
