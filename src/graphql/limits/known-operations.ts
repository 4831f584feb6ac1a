import type { ASTVisitor, ValidationContext } from 'graphql';
import { GraphQLError } from 'graphql';

/**
 * Refuses a kind of operation that the API does not serve. Without it graphql-js lets `subscription { ... }` through,
 * since nothing is known of its fields, and fails when it runs.
 */
export function knownOperations(context: ValidationContext): ASTVisitor {
  return {
    OperationDefinition(node) {
      if (context.getSchema().getRootType(node.operation)) return;
      const text = {
        fr: `l'API ne sert pas d'opération \`${node.operation}\``,
        en: `the API serves no \`${node.operation}\` operation`,
      };
      context.reportError(new GraphQLError(text.en, { nodes: [node], extensions: { text } }));
    },
  };
}
