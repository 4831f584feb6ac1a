import type { NamedValue } from '../../domain/decision';
import type { ConditionTrace } from '../../domain/explanation';
import { isList } from '../../domain/is-list';
import type { Text } from '../../domain/text';
import type { Considered } from '../deciding/decide';
import type { Session, TypedValue } from '../deciding/session';
import { plain } from '../deciding/value-of';
import type { ExpectedModel, LeafModel } from '../model/condition-model';
import { comparisonInWords } from '../wording/comparison-in-words';
import { typeset } from '../wording/typeset';
import type { Words } from '../wording/words';

/** Each comparison of a rule: observed, expected, whether it held, in the sentence of the rule with its figures. */
export const conditionTraces = (
  session: Session,
  words: Words,
  { rule, leaves }: Considered,
): readonly ConditionTrace[] =>
  rule.leaves.map((leaf, index) => {
    const subject = [leaf.fact, ...leaf.path];
    const observed = session.lookup(subject);
    const satisfied = leaves[index] === true;
    return {
      rule: rule.name,
      fact: subject.join('.'),
      label: labelOf(words, subject),
      operator: leaf.operator,
      observed: named(words, subject, observed),
      expected: expectedOf(session, words, leaf.expected, subject, observed),
      satisfied,
      sentence: sentenceOf(session, words, leaf, satisfied),
    };
  });

function sentenceOf(session: Session, words: Words, leaf: LeafModel, held: boolean): Text {
  const figureOf = (name: readonly string[]): Text => {
    const { declaration, value } = session.lookup(name);
    return words.format(declaration, value);
  };
  return typeset(comparisonInWords(words, leaf, held, figureOf));
}

/** A literal has no name of its own: it is told under the label of what it is compared with. */
function expectedOf(
  session: Session,
  words: Words,
  expected: ExpectedModel,
  subject: readonly string[],
  observed: TypedValue,
): NamedValue {
  if (expected.kind === 'fact') {
    const name = [expected.fact, ...expected.path];
    return named(words, name, session.lookup(name));
  }
  const { value } = expected;
  const declaration = isList(value)
    ? { ...plain('list'), of: observed.declaration }
    : (observed.declaration.of ?? observed.declaration);
  return { ...named(words, subject, { value, declaration }), name: '' };
}

const named = (words: Words, name: readonly string[], { value, declaration }: TypedValue): NamedValue => ({
  name: name.join('.'),
  label: labelOf(words, name),
  type: declaration.type,
  unit: declaration.unit,
  value,
});

/** The label alone: how it agrees is for who speaks. */
function labelOf(words: Words, name: readonly string[]): Text {
  const { fr, en } = words.nameLabel(name);
  return { fr, en };
}
