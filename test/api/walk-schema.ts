import type {
  GraphQLArgument,
  GraphQLField,
  GraphQLNamedType,
  GraphQLOutputType,
  GraphQLSchema,
} from 'graphql';
import {
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';

/** How deep relations are followed from a root field; pages count for nothing. */
const RELATIONS = 2;

/** The newest first: what another customer made last would stand on top. */
export const A_PAGE = '(first: 3, newestFirst: true)';

/**
 * Selections that between them ask every field of a type, following each relation: one selection for each way through
 * the schema, so that no query is too costly.
 */
export function selectionsOf(
  schema: GraphQLSchema,
  type: GraphQLOutputType,
  relations = RELATIONS,
): readonly string[] {
  const named = getNamedType(type);
  if (isInterfaceType(named))
    return schema
      .getPossibleTypes(named)
      .flatMap((possible) =>
        selectionsOf(schema, possible, relations).map(
          (inner) => `{ __typename id ... on ${possible.name} ${inner} }`,
        ),
      );
  if (!isObjectType(named)) return [];
  const fields = Object.values(named.getFields()).filter(({ args }) => !args.some(isRequiredArgument));
  const leaves = fields.filter((field) => isLeafType(getNamedType(field.type))).map(({ name }) => name);
  const deeper = fields
    .filter((field) => isCompositeType(getNamedType(field.type)))
    .flatMap((field) => through(schema, field, relations));
  return [`{ ${['__typename', ...leaves].join(' ')} }`, ...deeper.map((inner) => `{ ${inner} }`)];
}

function through(
  schema: GraphQLSchema,
  field: GraphQLField<unknown, unknown>,
  relations: number,
): readonly string[] {
  const type = getNamedType(field.type);
  const page = /(Connection|Edge|PageInfo)$/.test(type.name);
  const counts = isObjectType(type) && type.getInterfaces().length > 0;
  if (counts && relations === 0) return [];
  const left = counts ? relations - 1 : relations;
  // What is not an object of its own is followed to its leaves only: it carries no relation but the clause it cites.
  const inner = page || counts ? selectionsOf(schema, field.type, left) : plain(schema, type, 2);
  const args = field.args.some(({ name }) => name === 'first') ? A_PAGE : '';
  return inner.map((selection) => `${field.name}${args} ${selection}`);
}

function plain(schema: GraphQLSchema, type: GraphQLNamedType, depth: number): readonly string[] {
  if (!isObjectType(type)) return [];
  const asked = Object.values(type.getFields()).flatMap((field) => {
    const inner = getNamedType(field.type);
    if (isLeafType(inner)) return [field.name];
    return depth === 0
      ? []
      : plain(schema, inner, depth - 1).map((selection) => `${field.name} ${selection}`);
  });
  return asked.length === 0 ? [] : [`{ ${asked.join(' ')} }`];
}

/** The arguments of a field that take an id or a reference, or name a document of the contract. */
export const keysOf = (args: readonly GraphQLArgument[]): readonly GraphQLArgument[] =>
  args.filter(
    ({ name, type }) => getNamedType(type).name === 'ID' || name === 'reference' || name === 'document',
  );
