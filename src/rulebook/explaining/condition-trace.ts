import type { NamedValue } from '../../domain/decision';
import type { ConditionTrace } from '../../domain/explanation';
import type { Text } from '../../domain/text';
import type { Considered } from '../deciding/decide';
import type { Session, TypedValue } from '../deciding/session';
import { plain } from '../deciding/value-of';
import type { LeafModel } from '../model/condition-model';
import type { OperatorName } from '../model/operator-name';
import { comparisonWords } from '../wording/comparison-words';
import { elide } from '../wording/french';
import type { Labels } from './labels';

/** Each comparison of a rule: observed, expected, whether it held, in a sentence. */
export function conditionTraces(
  session: Session,
  labels: Labels,
  { rule, leaves }: Considered,
): readonly ConditionTrace[] {
  return rule.leaves.map((leaf, index) => {
    const subject = [leaf.fact, ...leaf.path];
    const observed = session.lookup(subject);
    const expected = expectedOf(session, leaf, observed);
    const held = leaves[index] === true;
    const label = labels.nameLabel(subject);
    return {
      rule: rule.name,
      fact: subject.join('.'),
      label,
      operator: leaf.operator,
      observed: named(subject, label, observed),
      expected: named(expected.name, expected.label ?? label, expected),
      satisfied: held,
      sentence: sentenceOf(labels, label, observed, leaf.operator, held, expected),
    };
  });

  function expectedOf(from: Session, leaf: LeafModel, observed: TypedValue): Expected {
    if (leaf.expected.kind === 'fact') {
      const name = [leaf.expected.fact, ...leaf.expected.path];
      return { ...from.lookup(name), name, label: labels.nameLabel(name) };
    }
    const { value } = leaf.expected;
    const declaration = Array.isArray(value)
      ? { ...plain('list'), of: observed.declaration }
      : (observed.declaration.of ?? observed.declaration);
    return { value, declaration, name: [], label: null };
  }
}

interface Expected extends TypedValue {
  readonly name: readonly string[];
  readonly label: Text | null;
}

const named = (name: readonly string[], label: Text, { value, declaration }: TypedValue): NamedValue => ({
  name: name.join('.'),
  label,
  type: declaration.type,
  unit: declaration.unit,
  value,
});

function sentenceOf(
  labels: Labels,
  label: Text,
  observed: TypedValue,
  operator: OperatorName,
  held: boolean,
  expected: Expected,
): Text {
  const seen = labels.format(observed);
  const wanted = labels.format(expected);
  const verb = comparisonWords(operator, held, label);
  const object: Text = expected.label
    ? { fr: `${expected.label.fr} (${wanted.fr})`, en: `${expected.label.en} (${wanted.en})` }
    : wanted;
  return {
    fr: elide(`${label.fr} (${seen.fr}) ${verb.fr} ${object.fr}`),
    en: `${label.en} (${seen.en}) ${verb.en} ${object.en}`,
  };
}
