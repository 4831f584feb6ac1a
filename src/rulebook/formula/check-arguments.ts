import { closest } from '../model/closest';
import type { Typing } from './typing';
import { place, wordOf } from './operations/arguments';
import type { Placed } from './operations/arguments';
import type { Operation, Parameter } from './operations/operation';
import type { StaticType } from './values/static-type';
import { kindName, staticType } from './values/static-type';
import type { CallTree, FormulaTree } from '../model/formula-tree';

/** The types of a call's arguments in declared order, null for those left out, undefined for those at fault. */
export function checkArguments(
  checker: Typing,
  operation: Operation,
  tree: CallTree,
  item: StaticType | null,
): readonly (StaticType | null | undefined)[] {
  checkNames(checker, operation, tree);
  const placed = place(operation, tree.args);
  const types: (StaticType | null | undefined)[] = [];
  for (const one of placed) types.push(argumentType(checker, operation, tree, one, types[0] ?? null, item));
  return types;
}

function checkNames(checker: Typing, { name, parameters }: Operation, tree: CallTree): void {
  const most = parameters.some(({ rest }) => rest) ? Infinity : parameters.length;
  if (tree.args.length > most) {
    checker.note(
      tree.span,
      `\`${name}\` prend au plus ${most} arguments`,
      `\`${name}\` takes at most ${most} arguments`,
    );
  }
  const names = parameters.flatMap((parameter) => (parameter.name ? [parameter.name] : []));
  for (const argument of tree.args) {
    const given = argument.name;
    if (given === null || names.includes(given)) continue;
    checker.note(
      argument.span,
      `\`${name}\` n'a pas d'argument \`${given}\``,
      `\`${name}\` has no argument \`${given}\``,
      closest(given, names),
    );
  }
}

function argumentType(
  checker: Typing,
  { name }: Operation,
  call: CallTree,
  { parameter, tree }: Placed,
  first: StaticType | null,
  item: StaticType | null,
): StaticType | null | undefined {
  if (!tree) return missing(checker, name, call, parameter);
  if (parameter.words) return wordType(checker, tree, parameter.words);
  if (parameter.calendar) return calendarType(checker, tree);
  const element = first?.kind === 'events' ? staticType('event') : (first?.element ?? staticType('any'));
  const type = checker.typeOf(tree, parameter.perItem ? element : item);
  if (type === null) return undefined;
  if (type.optional && !parameter.nullable) {
    checker.note(tree.span, `la valeur peut ne pas être renseignée`, `the value may not be known`);
    checker.note(tree.span, `écrire default(…, autre valeur)`, `write default(…, other value)`);
    return undefined;
  }
  return fits(type, parameter.kind) ? type : wrongKind(checker, name, tree, type, parameter.kind);
}

function wrongKind(
  checker: Typing,
  name: string,
  tree: FormulaTree,
  type: StaticType,
  kind: StaticType['kind'],
): undefined {
  const [is, wants] = [kindName(type.kind), kindName(kind)];
  checker.note(
    tree.span,
    `\`${name}\` attend ${wants.fr} et reçoit ${is.fr}`,
    `\`${name}\` takes ${wants.en} and is given ${is.en}`,
  );
  return undefined;
}

function fits(type: StaticType, kind: StaticType['kind']): boolean {
  if (kind === 'any' || type.kind === 'any' || type.kind === kind) return true;
  if (kind === 'list' && type.kind === 'events') return true;
  return (
    kind === 'date' &&
    (type.kind === 'instant' ||
      (type.kind === 'text' && type.literal !== null && /^\d{4}-\d\d-\d\d$/.test(type.literal)))
  );
}

function wordType(checker: Typing, tree: FormulaTree, words: readonly string[]): StaticType | undefined {
  const word = wordOf(tree);
  if (word !== null && words.includes(word)) return staticType('text', { literal: word });
  checker.note(
    tree.span,
    `un de ces mots est attendu : ${words.join(', ')}`,
    `one of these words is expected: ${words.join(', ')}`,
    word && closest(word, words),
  );
  return undefined;
}

function calendarType(checker: Typing, tree: FormulaTree): StaticType | undefined {
  if (tree.kind === 'name' || tree.kind === 'word') {
    const type = checker.typeOf(tree, null);
    return type ?? undefined;
  }
  const name = tree.kind === 'text' ? tree.text : '';
  if (checker.scope.calendars.includes(name)) return staticType('text', { literal: name });
  const known = checker.scope.calendars.join(', ');
  checker.note(
    tree.span,
    `le calendrier « ${name} » n'existe pas ; calendriers : ${known}`,
    `there is no calendar "${name}"; calendars: ${known}`,
    closest(name, checker.scope.calendars),
  );
  return undefined;
}

function missing(
  checker: Typing,
  name: string,
  call: CallTree,
  { name: named, kind, optional, rest }: Parameter,
): null | undefined {
  if (optional || rest) return null;
  const [fr, en] = [named ?? kindName(kind).fr, named ?? kindName(kind).en];
  checker.note(
    call.span,
    `il manque un argument à \`${name}\` : ${fr}`,
    `\`${name}\` lacks an argument: ${en}`,
  );
  return undefined;
}
