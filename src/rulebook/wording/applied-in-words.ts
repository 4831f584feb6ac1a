import { own } from '../../domain/own';
import type { Text } from '../../domain/text';
import type { DecisionModel } from '../model/decision-model';
import type { RuleModel } from '../model/rule-model';
import { same, sentence, typeset } from './typeset';
import type { Words } from './words';

/** What an article settles of one decision: each of its rules in few words, with the readings it rests on. */
export interface AppliedText {
  readonly decision: string;
  readonly label: Text;
  readonly rules: readonly { readonly title: Text; readonly readings: readonly string[] }[];
}

/** Gathers the rules of an article by what they decide, in their order, then what it answers when none applies. */
export function appliedInWords(
  words: Words,
  rules: readonly RuleModel[],
  defaults: readonly DecisionModel[],
): readonly AppliedText[] {
  const { decisions } = words.release.vocabulary;
  const names = new Set([
    ...rules.map(({ decision }) => decision),
    ...defaults.filter(tells).map(({ definition }) => definition.name),
  ]);
  return [...names].map((name) => {
    const decision = own(decisions, name);
    return {
      decision: name,
      label: sentence(decision?.definition.label ?? same(name)),
      rules: [
        ...rules
          .filter((rule) => rule.decision === name)
          .map((rule) => ({ title: typeset(rule.title), readings: readingsOn(words, rule.name) })),
        ...defaults.filter((one) => one === decision && tells(one)).map(otherwise),
      ],
    };
  });
}

/** A decision with one outcome answers it whatever happens: its rules say how. */
const tells = ({ definition }: DecisionModel): boolean => definition.outcomes.length > 1;

function otherwise({ fallback, outcomes }: DecisionModel): AppliedText['rules'][number] {
  const { fr, en } = own(outcomes, fallback?.outcome ?? '')?.label ?? same('');
  return { title: typeset({ fr: `Dans les autres cas : ${fr}`, en: `Otherwise: ${en}` }), readings: [] };
}

/** The readings that name a rule, in whatever clause they stand. */
const readingsOn = ({ release }: Words, name: string): readonly string[] => [
  ...new Set(
    [...release.documents, ...release.amendments].flatMap(({ clauses }) =>
      clauses.flatMap(({ interpretations }) =>
        interpretations.filter(({ affects }) => affects.includes(name)).map(({ id }) => id),
      ),
    ),
  ),
];
