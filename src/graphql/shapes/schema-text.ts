import { createHash } from 'node:crypto';
import type { GraphQLSchema } from 'graphql';
import { lexicographicSortSchema, printSchema } from 'graphql';

/** The schema as its file holds it: sorted, so that nothing depends on the order of the code. */
export const schemaText = (schema: GraphQLSchema): string =>
  `${printSchema(lexicographicSortSchema(schema))}\n`;

const hashes = new WeakMap<GraphQLSchema, string>();

/** SHA-256 of that text, computed once. */
export function schemaHash(schema: GraphQLSchema): string {
  const hash = hashes.get(schema) ?? createHash('sha256').update(schemaText(schema)).digest('hex');
  hashes.set(schema, hash);
  return hash;
}
