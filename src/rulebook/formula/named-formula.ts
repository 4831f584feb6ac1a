import type { FactValue } from '../../domain/facts';
import type { Text } from '../../domain/text';
import type { QuantityModel, TakenModel } from '../model/quantity-model';
import type { Agreement } from './said/agreement';
import { PLAIN } from './said/agreement';
import type { Grammar } from './said/wording';
import { filled } from './said/wording';
import { ofDeclaration } from './values/static-type';
import { cannot, fromFact, toFact } from './values/value';
import type { Callable, Computable } from './operations/operation';
import type { Written } from './operations/given';
import type { Declared, Evaluation } from './operations/operation-parameter';

/** A formula of the rule files as what calls it sees it: its parameters, its type and its words, with what agrees with its label. */
export const callableFormula = (
  { takes, declaration, label }: QuantityModel,
  agreement: Agreement = PLAIN,
): Callable => ({
  parameters: parametersOf(takes),
  resultOf: () => ofDeclaration(declaration),
  words: (call) => ({
    ...filled(label, (name) => call.argument(name)?.said, grammarOf(label)),
    plural: agreement.plural,
    day: agreement.day,
  }),
});

/** An author's words may say anything beside a value: one within them is delimited, and so are words with a comma. */
const grammarOf = ({ fr, en }: Text): Grammar => {
  const within = [fr, en].flatMap((words) =>
    [...words.matchAll(/\{(\w+)\}(?=.)/g)].map(([, name = '']) => name),
  );
  return {
    form: `${fr}${en}`.includes(',') ? 'running' : 'phrase',
    slots: Object.fromEntries(within.map((name) => [name, 'bare' as const])),
  };
};

/** The same, computed from what it is given: each value is one of its declared type before the formula reads it. */
export const computableFormula = (
  formula: QuantityModel,
  apply: (given: readonly FactValue[]) => FactValue,
): Computable => ({
  parameters: parametersOf(formula.takes),
  evaluate: (written, evaluation) =>
    fromFact(apply(valuesGiven(formula, written, evaluation)), formula.declaration),
});

/** What a call gives a formula. */
export const valuesGiven = (
  { name: call, takes }: QuantityModel,
  written: Written,
  evaluation: Evaluation,
): readonly FactValue[] =>
  takes.map(({ declaration, name }, index) => {
    const tree = written[index]?.[0];
    const value = tree ? toFact(evaluation.value(tree), declaration, evaluation.zone) : null;
    if (value === null && !declaration.optional) throw notGiven(call, name);
    return value;
  });

/** A formula takes what it takes for good. */
const known = new WeakMap<readonly TakenModel[], readonly Declared[]>();

function parametersOf(takes: readonly TakenModel[]): readonly Declared[] {
  const parameters = known.get(takes) ?? takes.map(parameterOf);
  known.set(takes, parameters);
  return parameters;
}

/** In order, or by its name. */
const parameterOf = ({ name, declaration }: TakenModel): Declared => ({
  name,
  label: name,
  keyed: true,
  takes: { kind: 'declared', of: ofDeclaration(declaration).kind, as: declaration },
  presence: declaration.optional ? 'nullable' : 'required',
  lazy: false,
});

const notGiven = (call: string, name: string): Error =>
  cannot(
    `« ${call} » reçoit pour « ${name} » une valeur qui n'est pas renseignée ; écrire default(valeur, autre)`,
    `"${call}" is given for "${name}" a value that is not known; write default(value, other)`,
  );
