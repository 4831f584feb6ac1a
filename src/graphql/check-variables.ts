import type {
  GraphQLInputObjectType,
  GraphQLInputType,
  GraphQLLeafType,
  GraphQLSchema,
  OperationDefinitionNode,
} from 'graphql';
import {
  isInputObjectType,
  isInputType,
  isListType,
  isNonNullType,
  isRequiredInputField,
  typeFromAST,
} from 'graphql';
import { InvalidInput } from '../domain/errors';

type Variables = Readonly<Record<string, unknown>>;
type Path = readonly string[];

/** Refuses variables that do not fit their types, with the field at fault; the fields of an input go without its name. */
export function checkVariables(
  schema: GraphQLSchema,
  { variableDefinitions = [] }: OperationDefinitionNode,
  variables: Variables,
): void {
  for (const { variable, type: node, defaultValue } of variableDefinitions) {
    const name = variable.name.value;
    const type = typeFromAST(schema, node);
    if (!type || !isInputType(type) || (variables[name] === undefined && defaultValue)) continue;
    const inner = isNonNullType(type) ? type.ofType : type;
    const whole = isInputObjectType(inner) && isObject(variables[name]);
    check(type, variables[name], whole ? [] : [name]);
  }
}

function check(type: GraphQLInputType, value: unknown, path: Path): void {
  if (isNonNullType(type)) {
    if (value === null || value === undefined) throw missing(type, path);
    return check(type.ofType, value, path);
  }
  if (value === null || value === undefined) return;
  if (isListType(type)) {
    if (!Array.isArray(value)) return check(type.ofType, value, path);
    return value.forEach((item, index) => check(type.ofType, item, [...path, String(index)]));
  }
  if (isInputObjectType(type)) return checkInput(type, value, path);
  return checkLeaf(type, value, path);
}

function checkInput(type: GraphQLInputObjectType, value: unknown, path: Path): void {
  if (!isObject(value)) throw unfit(type, path);
  const fields = type.getFields();
  for (const name of Object.keys(value))
    if (!Object.hasOwn(fields, name)) throw unknown(type, [...path, name]);
  for (const field of Object.values(fields)) {
    const given = Object.hasOwn(value, field.name) ? value[field.name] : undefined;
    if (given !== undefined || isRequiredInputField(field)) check(field.type, given, [...path, field.name]);
  }
}

function checkLeaf(type: GraphQLLeafType, value: unknown, path: Path): void {
  try {
    if (type.parseValue(value) !== undefined) return;
  } catch {
    // Falls to the one refusal below.
  }
  throw unfit(type, path);
}

const isObject = (value: unknown): value is Variables =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const shown = (path: Path): Path => path.map((part) => part.slice(0, 60));

const missing = (type: GraphQLInputType, path: Path): InvalidInput =>
  new InvalidInput(
    { fr: `il faut une valeur (${String(type)})`, en: `a value is needed (${String(type)})` },
    shown(path),
  );

const unfit = (type: GraphQLInputType, path: Path): InvalidInput =>
  new InvalidInput(
    { fr: `il faut une valeur de type ${String(type)}`, en: `it takes a value of type ${String(type)}` },
    shown(path),
  );

const unknown = (type: GraphQLInputType, path: Path): InvalidInput =>
  new InvalidInput(
    { fr: `${String(type)} n'a pas de champ de ce nom`, en: `${String(type)} has no field of that name` },
    shown(path),
  );
