import type { Finding } from './finding';

/** What was found in rule files, and what of them could not be read. */
export class Notebook {
  private readonly found: Finding[] = [];
  private readonly unread: string[] = [];
  private readonly unreadable = new Set<string>();

  note(finding: Finding): void {
    this.found.push(finding);
  }

  /** Nobody knows what this text declares: a name of it that is missing elsewhere is no mistake there. */
  leaveUnread(text: string): void {
    this.unread.push(text);
  }

  /** The same of a whole file, whose findings are told first. */
  leaveFileUnread(file: string, text: string): void {
    this.unreadable.add(file);
    this.leaveUnread(text);
  }

  /** Each finding once (several checks read the same), without what only follows from what was not read. */
  get told(): readonly Finding[] {
    const once = new Map(this.found.map((finding) => [keyOf(finding), finding]));
    return [...once.values()].filter((finding) => !this.follows(finding));
  }

  /** The same, by place. */
  get toldByPlace(): readonly Finding[] {
    return [...this.told].sort(this.inOrder);
  }

  private follows({ missing }: Finding): boolean {
    return missing !== undefined && this.unread.some((text) => writes(text, missing));
  }

  private readonly inOrder = (one: Finding, other: Finding): number =>
    this.turnOf(one) - this.turnOf(other) ||
    compareText(one.file, other.file) ||
    one.line - other.line ||
    one.column - other.column;

  private turnOf({ file }: Finding): number {
    return this.unreadable.has(file) ? 0 : 1;
  }
}

const keyOf = ({ code, file, line, column, message }: Finding): string =>
  [code, file, line, column, message.en].join('\0');

const compareText = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

/** Whether a text writes a name, or the last part of one such as `param.discount`. */
function writes(text: string, name: string): boolean {
  const word = name.split('.').at(-1) ?? name;
  return [name, word].some((one) => /[A-Za-z0-9]/.test(one) && standsIn(text, one));
}

function standsIn(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (!isLetter(text.charAt(at - 1)) && !isLetter(text.charAt(at + word.length))) return true;
  }
  return false;
}

const isLetter = (sign: string): boolean => /[A-Za-z0-9_]/.test(sign);
