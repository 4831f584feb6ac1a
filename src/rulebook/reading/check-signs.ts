import type { Node } from 'jsonc-parser';
import { hasInvisible } from '../../domain/format/invisible';
import type { Notes } from './notes';

/** Who is told of them. */
type Told = Pick<Notes, 'report'>;

const FORBIDDEN_KEYS = new Set(['__proto__', 'constructor', 'prototype']);

/** Notes keys, numbers and texts that a reader and the machine would not take for the same; whether there are any. */
export function checkSigns(node: Node, text: string, notes: Told): boolean {
  const own =
    node.type === 'object'
      ? checkKeys(node, notes)
      : node.type === 'number'
        ? checkNumber(node, text, notes)
        : node.type === 'string' && checkText(node, notes);
  return (node.children ?? []).reduce((any, child) => checkSigns(child, text, notes) || any, own);
}

function checkKeys({ children = [] }: Node, notes: Told): boolean {
  const seen = new Set<string>();
  let any = false;
  for (const { children: [key] = [] } of children) {
    if (!key) continue;
    any = checkKey(key, String(key.value), seen, notes) || any;
    seen.add(String(key.value));
  }
  return any;
}

function checkKey({ offset }: Node, key: string, seen: ReadonlySet<string>, notes: Told): boolean {
  const [forbidden, twice, mixed] = [FORBIDDEN_KEYS.has(key), seen.has(key), isMixed(key)];
  if (forbidden) notes.report({ offset }, 'R003.forbidden', { key });
  if (twice) notes.report({ offset }, 'R002.key', { key });
  if (mixed) notes.report({ offset }, 'R080.key', { key });
  return forbidden || twice || mixed;
}

const isMixed = (key: string): boolean => /[^\x20-\x7e]/.test(key) && /[A-Za-z]/.test(key);

function checkNumber({ offset, length }: Node, text: string, notes: Told): boolean {
  const number = text.slice(offset, offset + length);
  if (/^-?(0|[1-9]\d{0,14})$/.test(number)) return false;
  notes.report({ offset }, 'R012.number', { number: number.slice(0, 30) });
  return true;
}

const CODE_LIKE = /^[A-Za-z0-9_.$/-]*[\u0370-\u03ff\u0400-\u04ff][A-Za-z0-9_.$/\u0370-\u04ff-]*$/;

function checkText({ offset, value }: Node, notes: Told): boolean {
  const text = String(value);
  const [invisible, mixed] = [
    hasInvisible(text.replace(/[\t\n]/g, ' ')),
    CODE_LIKE.test(text) && /[A-Za-z]/.test(text),
  ];
  if (invisible) notes.report({ offset }, 'R080.invisible');
  if (mixed) notes.report({ offset }, 'R080.alphabets', { text });
  return invisible || mixed;
}
