import type { ASTVisitor, ValidationContext } from 'graphql';
import { GraphQLError } from 'graphql';

const MOST_ALIASES = 40;
const MOST_DIRECTIVES = 20;

/** Refuses queries that ask the same thing many times over by aliases or directives. */
export function aliasLimit(context: ValidationContext): ASTVisitor {
  let aliases = 0;
  let directives = 0;
  return {
    Field(node) {
      if (node.alias && ++aliases === MOST_ALIASES + 1)
        context.reportError(new GraphQLError(`more than ${MOST_ALIASES} aliases`, { nodes: [node] }));
    },
    Directive(node) {
      if (++directives === MOST_DIRECTIVES + 1)
        context.reportError(new GraphQLError(`more than ${MOST_DIRECTIVES} directives`, { nodes: [node] }));
    },
  };
}
