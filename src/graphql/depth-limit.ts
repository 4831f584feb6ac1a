import type { ASTVisitor, SelectionSetNode, ValidationContext } from 'graphql';
import { GraphQLError, Kind } from 'graphql';

/** Deeper than any question of the API. */
const DEEPEST = 12;

/** Refuses queries nested deeper than the limit, fragments included. */
export function depthLimit(context: ValidationContext): ASTVisitor {
  return {
    OperationDefinition(node) {
      if (depthOf(node.selectionSet, context, new Set()) > DEEPEST) {
        context.reportError(
          new GraphQLError(`the query is nested more than ${DEEPEST} levels deep`, { nodes: [node] }),
        );
      }
    },
  };
}

function depthOf(set: SelectionSetNode, context: ValidationContext, open: ReadonlySet<string>): number {
  let deepest = 0;
  for (const selection of set.selections) {
    if (selection.kind === Kind.FRAGMENT_SPREAD) {
      const name = selection.name.value;
      const fragment = context.getFragment(name);
      if (fragment && !open.has(name))
        deepest = Math.max(deepest, depthOf(fragment.selectionSet, context, new Set([...open, name])));
    } else if (selection.kind === Kind.FIELD && selection.name.value === '__schema') {
      // Introspection is allowed or not as a whole; its own nesting is bounded by the tools that ask it.
      continue;
    } else if (selection.selectionSet) {
      const own = selection.kind === Kind.FIELD ? 1 : 0;
      deepest = Math.max(deepest, own + depthOf(selection.selectionSet, context, open));
    } else deepest = Math.max(deepest, 1);
    if (deepest > DEEPEST) return deepest;
  }
  return deepest;
}
