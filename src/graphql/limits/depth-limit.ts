import type { ASTVisitor, SelectionNode, SelectionSetNode, ValidationContext } from 'graphql';
import { GraphQLError, Kind } from 'graphql';

/** Deeper than any question of the API. */
const DEEPEST = 12;

const TOO_DEEP = {
  fr: `la requête s'emboîte sur plus de ${DEEPEST} niveaux`,
  en: `the query is nested more than ${DEEPEST} levels deep`,
};

/** Refuses queries nested deeper than the limit, fragments included. */
export function depthLimit(context: ValidationContext): ASTVisitor {
  const depthOf = depths(context);
  return {
    OperationDefinition(node) {
      if (depthOf(node.selectionSet) > DEEPEST)
        context.reportError(new GraphQLError(TOO_DEEP.en, { nodes: [node], extensions: { text: TOO_DEEP } }));
    },
  };
}

/** Measures a fragment once, however often it is spread: fragments of fragments would take forever otherwise. */
function depths(context: ValidationContext): (set: SelectionSetNode) => number {
  const known = new Map<string, number>();
  const ofSet = ({ selections }: SelectionSetNode): number =>
    selections.reduce((deepest, selection) => Math.max(deepest, ofSelection(selection)), 0);
  const ofSelection = (selection: SelectionNode): number => {
    if (selection.kind === Kind.FRAGMENT_SPREAD) return ofFragment(selection.name.value);
    if (selection.kind === Kind.INLINE_FRAGMENT) return ofSet(selection.selectionSet);
    // Introspection is allowed or not as a whole; graphql-js bounds its nesting.
    if (selection.name.value === '__schema') return 0;
    return 1 + (selection.selectionSet ? ofSet(selection.selectionSet) : 0);
  };
  const ofFragment = (name: string): number => {
    const measured = known.get(name);
    if (measured !== undefined) return measured;
    // A fragment that spreads itself is refused by another rule; here it only has to end.
    known.set(name, 0);
    const fragment = context.getFragment(name);
    const depth = fragment ? ofSet(fragment.selectionSet) : 0;
    known.set(name, depth);
    return depth;
  };
  return ofSet;
}
