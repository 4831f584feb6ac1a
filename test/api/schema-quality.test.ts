import type { GraphQLNamedType, GraphQLSchema, GraphQLType } from 'graphql';
import {
  buildSchema as readSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  isScalarType,
  isSpecifiedScalarType,
  printSchema,
} from 'graphql';
import { buildSchema } from '../../src/graphql/build-schema';

/** A thing of the schema with a name, by where it stands. */
interface Named {
  readonly place: string;
  readonly name: string;
  readonly description: string | null | undefined;
  readonly kind: 'type' | 'member' | 'enumValue';
}

let schema: GraphQLSchema;
let types: readonly GraphQLNamedType[];

beforeAll(async () => {
  schema = await buildSchema();
  types = Object.values(schema.getTypeMap()).filter(
    (type) => !type.name.startsWith('__') && !isSpecifiedScalarType(type),
  );
});

function everything(): readonly Named[] {
  return types.flatMap((type) => {
    const { name, description } = type;
    return [{ place: name, name, description, kind: 'type' as const }, ...membersOf(type)];
  });
}

function membersOf(type: GraphQLNamedType): readonly Named[] {
  const member = (place: string, name: string, description: string | null | undefined): Named => ({
    place,
    name,
    description,
    kind: 'member',
  });
  if (isEnumType(type))
    return type.getValues().map(({ name, description }) => ({
      ...member(`${type.name}.${name}`, name, description),
      kind: 'enumValue' as const,
    }));
  if (isInputObjectType(type))
    return Object.values(type.getFields()).map((field) =>
      member(`${type.name}.${field.name}`, field.name, field.description),
    );
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  return Object.values(type.getFields()).flatMap((field) => [
    member(`${type.name}.${field.name}`, field.name, field.description),
    ...field.args.map((arg) => member(`${type.name}.${field.name}(${arg.name})`, arg.name, arg.description)),
  ]);
}

const places = (wrong: readonly Named[]): readonly string[] => wrong.map(({ place }) => place);

describe('the schema', () => {
  it('describes every type, field, argument, input field and value', () => {
    expect(everything().length).toBeGreaterThan(300);
    const wrong = everything().filter(({ description }) => (description ?? '').trim().length < 3);
    expect(places(wrong)).toEqual([]);
  });

  it('reads back as it is served: its `Subscription` is a contract, not the root of subscriptions', () => {
    const read = readSchema(printSchema(schema));
    expect(read.getQueryType()?.name).toBe('Query');
    expect(read.getMutationType()?.name).toBe('Mutation');
    expect(read.getSubscriptionType()).toBeUndefined();
    expect(printSchema(read)).toBe(printSchema(schema));
  });

  it('ends each description as a sentence', () => {
    const wrong = everything().filter(({ description }) => description && !/[.:]$/.test(description.trim()));
    expect(places(wrong)).toEqual([]);
  });

  it('writes types as TypeName, members as fieldName, values as VALUE_NAME', () => {
    const spelling = {
      type: /^[A-Z][A-Za-z0-9]*$/,
      member: /^[a-z][A-Za-z0-9]*$/,
      enumValue: /^[A-Z][A-Z0-9_]*$/,
    };
    expect(places(everything().filter(({ kind, name }) => !spelling[kind].test(name)))).toEqual([]);
    expect(
      places(everything().filter(({ kind, name }) => kind === 'member' && /^get[A-Z]/.test(name))),
    ).toEqual([]);
  });

  it('gives each mutation one `input`, made for it, and a payload of its own kind', () => {
    for (const { name, args, type } of Object.values(schema.getMutationType()!.getFields())) {
      const payload = getNamedType(type);
      expect([name, payload.name]).toEqual([name, expect.stringMatching(/Payload$/)]);
      if (args.length === 0) continue;
      expect([name, args.map((arg) => arg.name)]).toEqual([name, ['input']]);
      const input = args[0]!.type;
      expect([name, isNonNullType(input)]).toEqual([name, true]);
      expect([name, getNamedType(input).name]).toEqual([name, expect.stringMatching(/Input$/)]);
    }
  });

  it('lets only what takes no decision of the caller go without an input', () => {
    const without = Object.values(schema.getMutationType()!.getFields()).filter(
      ({ args }) => args.length === 0,
    );
    expect(without.map(({ name }) => name)).toEqual(['runDueSteps']);
  });

  it('tells mistakes in every payload, in a list that is never null', () => {
    const payloads = types.filter(({ name }) => name.endsWith('Payload'));
    expect(payloads.length).toBeGreaterThan(10);
    for (const payload of payloads)
      expect([
        payload.name,
        isObjectType(payload) && String(payload.getFields()['userErrors']?.type),
      ]).toEqual([payload.name, '[UserError!]!']);
  });

  it('leaves the rest of a payload empty when there are mistakes', () => {
    for (const payload of types.filter(({ name }) => name.endsWith('Payload')))
      if (isObjectType(payload))
        for (const { name, type } of Object.values(payload.getFields()))
          if (name !== 'userErrors')
            expect([payload.name, name, isNonNullType(type)]).toEqual([payload.name, name, false]);
  });

  it('has pages as Relay clients expect them', () => {
    const pages = types.filter(({ name }) => name.endsWith('Connection'));
    expect(pages.length).toBeGreaterThan(10);
    for (const page of pages) {
      if (!isObjectType(page)) throw new Error(page.name);
      const node = page.name.replace(/Connection$/, '');
      expect(
        Object.fromEntries(Object.values(page.getFields()).map(({ name, type }) => [name, String(type)])),
      ).toEqual({
        edges: `[${node}Edge!]!`,
        nodes: `[${node}!]!`,
        pageInfo: 'PageInfo!',
        totalCount: 'Int!',
      });
    }
  });

  it('bounds every page: whoever asks a list says how much of it, 20 when they do not', () => {
    for (const type of types) {
      if (!isObjectType(type)) continue;
      for (const field of Object.values(type.getFields())) {
        if (!getNamedType(field.type).name.endsWith('Connection')) continue;
        const first = field.args.find(({ name }) => name === 'first');
        expect([type.name, field.name, String(first?.type), first?.defaultValue]).toEqual([
          type.name,
          field.name,
          'Int!',
          20,
        ]);
      }
    }
  });

  it('has no float, nowhere, and no list of things that may be null', () => {
    const used = (type: GraphQLType): readonly string[] => {
      if (isNonNullType(type)) return used(type.ofType);
      if (!isListType(type)) return [type.name];
      return [...(isNonNullType(type.ofType) ? [] : ['a list of nulls']), ...used(type.ofType)];
    };
    const wrong = types.flatMap((type) => {
      if (!isObjectType(type) && !isInputObjectType(type) && !isInterfaceType(type)) return [];
      return (
        Object.values(type.getFields())
          .filter((field) => used(field.type).some((name) => name === 'Float' || name === 'a list of nulls'))
          .map(({ name }) => `${type.name}.${name}`)
          // Objects by their ids keep the order of the ids: one that is not found is null in its place.
          .filter((place) => place !== 'Query.nodes')
      );
    });
    expect(wrong).toEqual([]);
    expect(
      types
        .filter(isScalarType)
        .map(({ name }) => name)
        .sort(),
    ).toEqual(['Instant', 'Json', 'LocalDate', 'Minutes']);
  });

  it('has a node for every object with an id of the service', () => {
    const node = schema.getType('Node');
    if (!isInterfaceType(node)) throw new Error('Node');
    const with_ = types.filter(
      (type) => isObjectType(type) && String(type.getFields()['id']?.type) === 'ID!',
    );
    expect(with_.map(({ name }) => name).sort()).toEqual(
      schema
        .getPossibleTypes(node)
        .map(({ name }) => name)
        .sort(),
    );
  });
});
