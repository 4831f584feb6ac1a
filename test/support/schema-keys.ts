type Schema = Readonly<Record<string, any>>;

/** A JSON value that a schema describes, each closed object of it with the keys that the schema knows. */
export interface ClosedObject {
  readonly value: Record<string, unknown>;
  readonly keys: readonly string[];
}

/** Every object in a value whose schema takes named keys only, conditions apart: they have a shape of their own. */
export function closedObjects(root: Schema, value: unknown): readonly ClosedObject[] {
  const found: ClosedObject[] = [];
  visit(root, value);
  return found;

  function visit(written: Schema, at: unknown): void {
    const schema = choose(written, at);
    if (Array.isArray(at)) for (const element of at) visit(schema.items ?? {}, element);
    if (typeof at !== 'object' || at === null || Array.isArray(at) || schema.properties?.all) return;
    if (schema.additionalProperties === false && schema.properties)
      found.push({ value: at as Record<string, unknown>, keys: Object.keys(schema.properties) });
    for (const [key, member] of Object.entries(at)) visit(memberOf(schema, key), member);
  }

  function choose(schema: Schema, at: unknown): Schema {
    if (schema.$ref) return choose(root.definitions[schema.$ref.split('/').at(-1)], at);
    const kind = Array.isArray(at) ? 'array' : typeof at;
    if (schema.properties || schema.additionalProperties || schema.items) return schema;
    return (schema.anyOf ?? []).find((one: Schema) => one.type === kind) ?? schema;
  }
}

function memberOf(schema: Schema, key: string): Schema {
  const [dated] = Object.values<Schema>(schema.patternProperties ?? {});
  return schema.properties?.[key] ?? dated ?? schema.additionalProperties ?? {};
}

/** Every property of a schema, by the path to it, where a person writes a value. */
export function propertiesOf(schema: Schema, path = ''): readonly (readonly [string, Schema])[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const own = Object.entries<Schema>(schema.properties ?? {}).map(
    ([name, one]) => [`${path}.${name}`, one] as const,
  );
  const inside = [
    ...own,
    [`${path}[]`, schema.items] as const,
    [`${path}.*`, schema.additionalProperties] as const,
    ...Object.entries<Schema>(schema.patternProperties ?? {}),
    ...(schema.$ref ? [] : (schema.anyOf ?? []).map((one: Schema) => [path, one] as const)),
  ];
  return [...own, ...inside.flatMap(([at, one]) => propertiesOf(one, at))];
}
