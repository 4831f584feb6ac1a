import { ofTable } from './check-keys';
import type { CallTree, FormulaTree } from '../model/formula-tree';
import { isGivenAs } from './check-given';
import type { Callable } from './operations/operation';
import { elementTypeOf } from './operations/element-type-of';
import type { Declared } from './operations/operation-parameter';
import { place } from './operations/place';
import { wordOf } from './operations/word-of';
import type { Typing } from './typing';
import type { Kind, StaticType } from './values/static-type';
import { kindName, sameDimension, staticType, unitName } from './values/static-type';

/** The types of what each parameter was given; null where an argument is at fault. */
export function checkArguments(
  checker: Typing,
  operation: Callable,
  call: CallTree,
  item: StaticType | null,
): readonly (readonly StaticType[])[] | null {
  checkNames(checker, operation, call);
  const { parameters } = operation;
  const found: (readonly StaticType[])[] = [];
  let sound = true;
  place(parameters, call.args).forEach((written, index) => {
    const parameter = parameters[index];
    if (!parameter) return;
    const within = parameter.takes.kind === 'eachItem' ? elementOf(found[0]?.[0]) : item;
    if (written.length === 0 && isNeeded(parameter)) sound = missing(checker, call, parameter);
    const types = written.map((tree) => argumentType(checker, call, parameter, tree, within, found[0]?.[0]));
    found.push(types.filter((type) => type !== null));
    if (types.includes(null)) sound = false;
  });
  return sound ? found : null;
}

const isNeeded = ({ presence }: Declared): boolean => presence === 'required' || presence === 'nullable';

/** What `item` is in an expression computed for each element of a list. */
export const elementOf = (list: StaticType | undefined): StaticType =>
  list ? elementTypeOf(list) : staticType('any');

function checkNames(checker: Typing, { parameters }: Callable, tree: CallTree): void {
  const most = parameters.some(({ presence }) => presence === 'rest') ? Infinity : parameters.length;
  if (tree.args.length > most) {
    checker.note(tree.span, 'R060.most', { call: tree.call, most });
  }
  const names = parameters.flatMap(({ keyed, name }) => (keyed ? [name] : []));
  for (const { name: given, span } of tree.args) {
    if (given === null || names.includes(given)) continue;
    checker.note(span, 'R060.argument', { call: tree.call, word: given, known: names });
  }
}

/** The type of an argument; null when it is at fault. */
function argumentType(
  checker: Typing,
  call: CallTree,
  parameter: Declared,
  tree: FormulaTree,
  item: StaticType | null,
  first?: StaticType,
): StaticType | null {
  const { takes, presence } = parameter;
  switch (takes.kind) {
    case 'word':
      return wordType(checker, call.call, tree, takes.words);
    case 'calendar':
      return calendarType(checker, tree);
    case 'value':
    case 'eachItem': {
      const type = checker.typeOf(tree, item);
      if (type === null) return null;
      if (type.optional && presence !== 'nullable') return mayBeMissing(checker, tree);
      if (!fits(type, takes.of)) return wrongKind(checker, call.call, tree, type, takes.of);
      return isOfUnit(checker, call.call, parameter, tree, type) ? type : null;
    }
    case 'tableKey':
    case 'steps': {
      const plain = { ...parameter, takes: { kind: 'value', of: takes.of } } as const;
      return ofTable(checker, call, takes.kind, tree, argumentType(checker, call, plain, tree, item), first);
    }
    case 'declared': {
      const type = argumentType(
        checker,
        call,
        { ...parameter, takes: { kind: 'value', of: takes.of } },
        tree,
        item,
      );
      return type && isGivenAs(checker, call, parameter.name, tree, type, takes.as) ? type : null;
    }
  }
}

function mayBeMissing(checker: Typing, tree: FormulaTree): null {
  checker.note(tree.span, 'R060.optional');
  return null;
}

function wrongKind(checker: Typing, name: string, tree: FormulaTree, type: StaticType, kind: Kind): null {
  checker.note(tree.span, 'R060.kind', { call: name, wants: kindName(kind), is: kindName(type.kind) });
  return null;
}

function isOfUnit(
  checker: Typing,
  call: string,
  { takes, label }: Declared,
  tree: FormulaTree,
  { unit }: StaticType,
): boolean {
  const wants = takes.kind === 'value' ? takes.unit : undefined;
  if (!wants || !unit || sameDimension(unit, wants)) return true;
  checker.note(tree.span, 'R060.givenUnit', {
    call,
    argument: label,
    wants: unitName(wants),
    is: unitName(unit),
  });
  return false;
}

function fits(type: StaticType, kind: Kind): boolean {
  if (kind === 'any' || type.kind === 'any' || type.kind === kind) return true;
  if (kind === 'list' && type.kind === 'events') return true;
  return (
    kind === 'date' &&
    (type.kind === 'instant' ||
      (type.kind === 'text' && type.literal !== null && /^\d{4}-\d\d-\d\d$/.test(type.literal)))
  );
}

function wordType(
  checker: Typing,
  call: string,
  tree: FormulaTree,
  words: readonly string[],
): StaticType | null {
  const word = wordOf(tree);
  if (word !== null && words.includes(word)) return staticType('text', { literal: word });
  checker.note(tree.span, 'R060.word', { call, word: word ?? '', known: words });
  return null;
}

function calendarType(checker: Typing, tree: FormulaTree): StaticType | null {
  if (tree.kind === 'name' || tree.kind === 'word') return checker.typeOf(tree, null);
  const name = tree.kind === 'text' ? tree.text : '';
  const { calendars } = checker.scope;
  if (calendars.includes(name)) return staticType('text', { literal: name });
  checker.note(tree.span, 'R060.calendar', { word: name, known: calendars });
  return null;
}

/** A needed argument that is not there: the call is not sound. */
function missing(checker: Typing, { call, span }: CallTree, { name, keyed, takes }: Declared): false {
  const kind = kindName('of' in takes ? takes.of : 'text');
  checker.note(span, 'R060.lacks', { call, argument: keyed ? name : kind });
  return false;
}
