import type { GraphQLInputType, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import {
  coerceInputValue,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isInputType,
  isListType,
  isNonNullType,
  typeFromAST,
} from 'graphql';
import { InvalidInput } from '../../domain/errors';
import type { Text } from '../../domain/text';

type Variables = Readonly<Record<string, unknown>>;
type Path = readonly (string | number)[];

/**
 * Refuses variables that do not fit their types, with the field at fault. graphql-js holds them against the types; it
 * would tell the mistake as one English sentence, without a field that a form can point at.
 */
export function checkVariables(
  schema: GraphQLSchema,
  { variableDefinitions = [] }: OperationDefinitionNode,
  variables: Variables,
): void {
  for (const { variable, type: node, defaultValue } of variableDefinitions) {
    const name = variable.name.value;
    const type = typeFromAST(schema, node);
    if (!type || !isInputType(type) || (variables[name] === undefined && defaultValue)) continue;
    const misfits = misfitsOf(type, variables[name]);
    // A misspelt field comes first: what it leaves missing is told by the name the API would have had it spelt.
    const [misfit] = [...misfits.filter((each) => each.type === null), ...misfits];
    if (misfit) throw refusal(misfit, name, type);
  }
}

/** A value that does not fit. */
interface Misfit {
  readonly path: Path;
  /** Null where there is no such field. */
  readonly type: GraphQLInputType | null;
  readonly value: unknown;
}

function misfitsOf(type: GraphQLInputType, value: unknown): readonly Misfit[] {
  const misfits: Misfit[] = [];
  coerceInputValue(value, type, (at, invalid, { message }) => {
    const field = fieldIn(message);
    const path = [...at, ...field];
    misfits.push({ path, type: typeAt(type, path), value: field.length > 0 ? undefined : invalid });
  });
  return misfits;
}

function refusal({ path, type, value }: Misfit, variable: string, whole: GraphQLInputType): InvalidInput {
  // The fields of an input go without its name: a form knows `estimatedMinutes`, not `input.estimatedMinutes`.
  const place = isInputObjectType(getNullableType(whole)) && path.length > 0 ? path : [variable, ...path];
  return new InvalidInput(
    sentence(type, value),
    place.map((part) => String(part).slice(0, 60)),
  );
}

/** A field that is missing or unknown is placed at its object; only the message says which one it is. */
const fieldIn = (message: string): readonly string[] => /^Field "([^"]*)"/.exec(message)?.slice(1) ?? [];

/** The type of the value at a place. */
function typeAt(type: GraphQLInputType, [first, ...rest]: Path): GraphQLInputType | null {
  if (first === undefined) return type;
  const here = getNullableType(type);
  if (isListType(here)) return typeAt(here.ofType, rest);
  const field = isInputObjectType(here) ? here.getFields()[first] : undefined;
  return field ? typeAt(field.type, rest) : null;
}

function sentence(type: GraphQLInputType | null, value: unknown): Text {
  if (type === null) return { fr: "il n'y a pas de champ de ce nom", en: 'there is no field of that name' };
  const shown = String(type);
  if (isNonNullType(type) && (value === undefined || value === null))
    return { fr: `il faut une valeur (${shown})`, en: `a value is needed (${shown})` };
  const named = getNamedType(type);
  const values = isEnumType(named) ? named.getValues().map(({ name }) => name) : [];
  const list = values.length > 0 ? ` (${values.join(', ')})` : '';
  return {
    fr: `il faut une valeur de type ${shown}${list}`,
    en: `it takes a value of type ${shown}${list}`,
  };
}
