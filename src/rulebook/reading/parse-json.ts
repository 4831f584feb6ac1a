import type { Node, ParseError } from 'jsonc-parser';
import { parseTree, printParseErrorCode } from 'jsonc-parser';
import type { Text } from '../../domain/text';
import type { Finding } from '../model/finding';
import type { Location } from '../model/location';
import { Cursor } from './cursor';
import { DEEPEST, tooDeepAt } from './nesting';
import { NOT_UTF8, NOT_UTF8_HINT, unreadableAt } from './not-utf8';
import { isPlaceholder, toWrite } from './placeholder';
import { placesOf } from './places';

const LARGEST = 1_000_000;
const FORBIDDEN_KEYS = new Set(['__proto__', 'constructor', 'prototype']);

/** A JSON file read strictly: no comment, no repeated key, no lost digit. Null when it cannot be read on. */
export function parseJson(file: string, text: string, findings: Finding[]): Cursor | null {
  const placeOf = placesOf(file, text);
  const fail = (offset: number, code: string, fr: string, en: string, hint?: Text): null => {
    findings.push({
      code,
      severity: 'error',
      ...placeOf(offset),
      message: { fr, en },
      ...(hint ? { hint } : {}),
    });
    return null;
  };
  if (text.length > LARGEST)
    return fail(0, 'R003', 'le fichier dépasse 1 Mo', 'the file is larger than 1 MB');
  if (text.charCodeAt(0) === 0xfeff)
    return fail(
      0,
      'R003',
      'le fichier commence par une marque invisible (BOM)',
      'the file begins with an invisible mark (BOM)',
      { fr: "l'enregistrer en UTF-8 sans BOM", en: 'save it as UTF-8 without BOM' },
    );
  const garbled = unreadableAt(text);
  if (garbled !== null) return fail(garbled, 'R003', NOT_UTF8.fr, NOT_UTF8.en, NOT_UTF8_HINT);
  const deep = tooDeepAt(text);
  if (deep !== null)
    return fail(deep, 'R003', `plus de ${DEEPEST} niveaux imbriqués`, `more than ${DEEPEST} nested levels`);
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, {
    disallowComments: true,
    allowTrailingComma: false,
    allowEmptyContent: false,
  });
  const [error] = errors;
  if (error || !root) {
    const word = error ? printParseErrorCode(error.error) : 'ValueExpected';
    const said = SYNTAX[word] ?? { fr: `JSON illisible (${word})`, en: `unreadable JSON (${word})` };
    return fail(error?.offset ?? 0, 'R001', said.fr, said.en);
  }
  const before = findings.length;
  checkNode(root, text, (offset, code, fr, en, hint) => fail(offset, code, fr, en, hint));
  const refused = findings.length > before;
  notePlaceholders(root, placeOf, findings);
  return refused ? null : new Cursor({ findings, placeOf }, root, file.split('/').at(-1)!);
}

const SYNTAX: Readonly<Record<string, Text>> = {
  CommaExpected: { fr: 'il manque une virgule', en: 'a comma is missing' },
  ColonExpected: { fr: 'il manque deux-points « : » après la clé', en: 'a colon is missing after the key' },
  ValueExpected: {
    fr: 'il manque une valeur (ou une virgule est de trop)',
    en: 'a value is missing (or a comma is one too many)',
  },
  PropertyNameExpected: {
    fr: 'il manque une clé entre guillemets (ou une virgule est de trop)',
    en: 'a key in quotes is missing (or a comma is one too many)',
  },
  CloseBraceExpected: { fr: 'il manque « } »', en: '"}" is missing' },
  CloseBracketExpected: { fr: 'il manque « ] »', en: '"]" is missing' },
  InvalidCommentToken: {
    fr: 'les commentaires ne sont pas permis : les mettre dans `reason` ou `reference`',
    en: 'comments are not allowed: put them in `reason` or `reference`',
  },
  UnexpectedEndOfString: { fr: 'il manque le guillemet de fin', en: 'the closing quote is missing' },
  InvalidSymbol: { fr: 'ce mot n’est pas entre guillemets', en: 'this word is not in quotes' },
  EndOfFileExpected: {
    fr: 'le fichier continue après la fin du JSON',
    en: 'the file goes on after the end of the JSON',
  },
};

type Fail = (offset: number, code: string, fr: string, en: string, hint?: Text) => void;

function checkNode(node: Node, text: string, fail: Fail): void {
  if (node.type === 'object') checkKeys(node, fail);
  if (node.type === 'number') checkNumber(node, text, fail);
  if (node.type === 'string') checkString(node, fail);
  for (const child of node.children ?? []) checkNode(child, text, fail);
}

function checkKeys(node: Node, fail: Fail): void {
  const seen = new Set<string>();
  for (const property of node.children ?? []) {
    const key = property.children?.[0];
    const name = String(key?.value);
    if (FORBIDDEN_KEYS.has(name))
      fail(key!.offset, 'R003', `la clé \`${name}\` est interdite`, `the key \`${name}\` is forbidden`);
    if (seen.has(name))
      fail(
        key!.offset,
        'R002',
        `la clé \`${name}\` est écrite deux fois`,
        `the key \`${name}\` is written twice`,
        { fr: 'en supprimer une', en: 'remove one of them' },
      );
    seen.add(name);
    if (/[^\x20-\x7e]/.test(name) && /[A-Za-z]/.test(name))
      fail(
        key!.offset,
        'R080',
        `la clé \`${name}\` mêle des caractères qui se ressemblent ou invisibles`,
        `the key \`${name}\` mixes look-alike or invisible characters`,
        { fr: 'la retaper au clavier', en: 'type it again' },
      );
  }
}

function checkNumber(node: Node, text: string, fail: Fail): void {
  const written = text.slice(node.offset, node.offset + node.length);
  if (/^-?(0|[1-9]\d{0,14})$/.test(written)) return;
  fail(
    node.offset,
    'R012',
    `le nombre ${written.slice(0, 30)} n'est pas un entier exact`,
    `the number ${written.slice(0, 30)} is not an exact integer`,
    {
      fr: `un montant ou un nombre décimal s'écrit entre guillemets : "${written.slice(0, 30)}"`,
      en: `an amount or a decimal is written in quotes: "${written.slice(0, 30)}"`,
    },
  );
}

const INVISIBLE = /[\u0000-\u0008\u000b-\u001f\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/;
const CODE_LIKE = /^[A-Za-z0-9_.$/-]*[\u0370-\u03ff\u0400-\u04ff][A-Za-z0-9_.$/\u0370-\u04ff-]*$/;

function checkString(node: Node, fail: Fail): void {
  const value = String(node.value);
  if (INVISIBLE.test(value))
    fail(
      node.offset,
      'R080',
      'ce texte contient un caractère invisible',
      'this text holds an invisible character',
      { fr: 'le retaper au clavier', en: 'type it again' },
    );
  if (CODE_LIKE.test(value) && /[A-Za-z]/.test(value))
    fail(
      node.offset,
      'R080',
      `« ${value} » mêle des alphabets qui se ressemblent`,
      `"${value}" mixes look-alike alphabets`,
      { fr: 'le retaper au clavier', en: 'type it again' },
    );
}

/** What is still to be written is found everywhere, and the rest of the file is read on. */
function notePlaceholders(node: Node, placeOf: (offset: number) => Location, findings: Finding[]): void {
  if (isPlaceholder(node.value)) {
    const start = placeOf(node.offset);
    const what = toWrite(String(node.value)).slice(0, 80);
    findings.push({
      code: 'R090',
      severity: 'error',
      ...start,
      endColumn: start.column + Math.min(node.length, 120),
      message: { fr: `il reste à compléter : ${what}`, en: `this is still to be filled in: ${what}` },
    });
  }
  for (const child of node.children ?? []) notePlaceholders(child, placeOf, findings);
}
