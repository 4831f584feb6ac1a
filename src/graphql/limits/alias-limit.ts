import type { ASTNode, ASTVisitor, ValidationContext } from 'graphql';
import { GraphQLError, Kind } from 'graphql';
import type { Text } from '../../domain/text';

const MOST_ALIASES = 40;
const MOST_DIRECTIVES = 20;
/** On one field, fragment or operation. */
const MOST_DIRECTIVES_AT_ONCE = 5;

/** Refuses queries that ask the same thing many times over by aliases or directives. */
export function aliasLimit(context: ValidationContext): ASTVisitor {
  let aliases = 0;
  let directives = 0;
  const refuse = (node: ASTNode, fr: string, en: string): void => {
    const text: Text = { fr, en };
    context.reportError(new GraphQLError(en, { nodes: [node], extensions: { text } }));
  };
  return {
    enter(node) {
      if (node.kind === Kind.FIELD && node.alias && ++aliases === MOST_ALIASES + 1)
        refuse(node, `plus de ${MOST_ALIASES} alias`, `more than ${MOST_ALIASES} aliases`);
      const here = ('directives' in node && node.directives?.length) || 0;
      if (here > MOST_DIRECTIVES_AT_ONCE) {
        const most = MOST_DIRECTIVES_AT_ONCE;
        refuse(
          node,
          `plus de ${most} directives au même endroit`,
          `more than ${most} directives at one place`,
        );
      }
      const before = directives;
      directives += here;
      if (before <= MOST_DIRECTIVES && directives > MOST_DIRECTIVES)
        refuse(node, `plus de ${MOST_DIRECTIVES} directives`, `more than ${MOST_DIRECTIVES} directives`);
    },
  };
}
