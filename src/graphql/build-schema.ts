import type { GraphQLSchema } from 'graphql';
import { buildSchema as build } from 'type-graphql';
import { ContractResolver } from './resolvers/contract.resolver';

/** The schema of the API. */
export const buildSchema = (): Promise<GraphQLSchema> =>
  build({ resolvers: [ContractResolver], validate: false });
