import type { Text } from '../../domain/text';
import { own } from '../../domain/own';
import { agreeing, STANDS } from '../formula/said/verbs';
import type { TypeDeclaration } from '../model/type-declaration';
import type { ValueExpression } from '../model/value-expression';
import type { EventModel } from '../model/event-model';
import type { RuleModel } from '../model/rule-model';
import type { DecisionModel } from '../model/decision-model';
import { conditionInWords } from './condition-in-words';
import { expressionInWords } from './expression-in-words';
import { formulaAfterSign } from './formula-in-words';
import { itemsInWords } from './items-in-words';
import { nounOf } from './noun';
import { enumerated, joined, quoted, same, sentence, typeset } from './typeset';
import type { Words } from './words';

/** A rule as sentences. */
export interface RuleText {
  readonly name: string;
  readonly title: Text;
  /** « Si …, alors … » up to the outcome. */
  readonly lead: Text;
  /** The amounts and what follows, one phrase each. */
  readonly parts: readonly Text[];
  /** The whole in one sentence. */
  readonly sentence: Text;
  /** Which rules it prevails over, and which prevail over it. */
  readonly precedence: readonly Text[];
}

/** A rule with the article it stands in. */
export interface PlacedRule {
  readonly rule: RuleModel;
  readonly article: string;
}

/** Words a rule: conditions, outcome, amounts, exceptions. */
export function ruleInWords(words: Words, rule: RuleModel, all: readonly PlacedRule[]): RuleText {
  const decision = own(words.release.vocabulary.decisions, rule.decision);
  const condition = conditionInWords(words, rule);
  const parts = partsOf(words, rule.event, decision);
  const then = answerIn(decision, rule, parts.length > 0);
  const lead: Text = {
    fr: `${condition.fr} ${then.fr}`,
    en: `${condition.en} ${then.en}`,
  };
  return {
    name: rule.name,
    title: typeset(rule.title),
    lead: sentence(lead),
    parts: parts.map((part) => typeset(part)),
    sentence: whole(lead, parts),
    precedence: precedenceOf(rule, all).map(sentence),
  };
}

/** A lead and its parts, as one sentence. */
export function whole(lead: Text, parts: readonly Text[]): Text {
  const rest = joined(parts, { fr: ' ; ', en: '; ' });
  if (parts.length === 0) return sentence({ fr: `${lead.fr}.`, en: `${lead.en}.` });
  const [fr, en] = [lead.fr.endsWith(':') ? ' ' : ' ; ', lead.en.endsWith(':') ? ' ' : '; '];
  return sentence({ fr: `${lead.fr}${fr}${rest.fr}.`, en: `${lead.en}${en}${rest.en}.` });
}

/** The decision with its outcome; a decision of one outcome is said by what it gives. */
function answerIn(
  decision: DecisionModel | undefined,
  { decision: name, event }: RuleModel,
  more: boolean,
): Text {
  const label = decision?.definition.label ?? same(name);
  const outcomes = Object.entries(decision?.outcomes ?? {});
  if (outcomes.length <= 1 && more) {
    const { fr: verb } = agreeing(STANDS, nounOf(label));
    return { fr: `${label.fr} ${verb} comme suit :`, en: `the following holds of ${label.en}:` };
  }
  return outcomeIn(decision, label, event.outcome ?? outcomes[0]?.[0] ?? '');
}

/** « la continuité du service : service suspendu » */
export function outcomeIn(decision: DecisionModel | undefined, label: Text, code: string): Text {
  const outcome = own(decision?.outcomes ?? {}, code)?.label ?? same(code);
  return { fr: `${label.fr} : ${outcome.fr}`, en: `${label.en}: ${outcome.en}` };
}

const partsOf = (words: Words, event: EventModel, decision: DecisionModel | undefined): readonly Text[] => [
  ...amountsInWords(words, event.amounts, decision),
  ...itemsInWords(words, event),
];

/** « le montant hors taxes = … »; an amount named as what it is says how that is made. */
export function amountsInWords(
  words: Words,
  amounts: Readonly<Record<string, ValueExpression>>,
  decision: DecisionModel | undefined,
): readonly Text[] {
  return Object.entries(amounts).flatMap(([name, expression]) => {
    const declared = own(decision?.amounts ?? {}, name);
    if (!declared) return [];
    const { label, declaration } = declared;
    const value = amountIn(words, expression, declaration);
    if (value.fr === label.fr) return [madeOf(words, expression, label)];
    return [equality(label, value)];
  });
}

const equality = (one: Text, other: Text): Text => ({
  fr: `${one.fr} = ${other.fr}`,
  en: `${one.en} = ${other.en}`,
});

function madeOf(words: Words, expression: ValueExpression, label: Text): Text {
  const name = expression.kind === 'formula' && expression.tree.kind === 'name' ? expression.tree.name : [];
  const formula = words.formulaOf(name);
  return formula ? equality(label, formulaAfterSign(words, formula)) : label;
}

/** A yes or no stands without quotes after its sign. */
function amountIn(words: Words, expression: ValueExpression, declaration: TypeDeclaration): Text {
  if (expression.kind === 'formula') return formulaAfterSign(words, expression.tree);
  return typeof expression.value === 'boolean'
    ? words.format(declaration, expression.value)
    : expressionInWords(words, expression, declaration);
}

function precedenceOf(rule: RuleModel, all: readonly PlacedRule[]): readonly Text[] {
  const over = all.filter((one) => rule.exceptionTo.includes(one.rule.name));
  const under = all.filter((one) => one.rule.exceptionTo.includes(rule.name));
  const beaten = named(over, { fr: 'et', en: 'and' });
  const beating = named(under, { fr: 'ou', en: 'or' });
  return [
    ...(over.length > 0
      ? [{ fr: `cette règle l'emporte sur ${beaten.fr}.`, en: `this rule prevails over ${beaten.en}.` }]
      : []),
    ...(under.length > 0
      ? [{ fr: `sauf application de ${beating.fr}.`, en: `unless ${beating.en} applies.` }]
      : []),
  ];
}

function named(rules: readonly PlacedRule[], word: Text): Text {
  const each = rules.map(({ rule, article }): Text => {
    const title = quoted(rule.title);
    return { fr: `${title.fr} (article ${article})`, en: `${title.en} (article ${article})` };
  });
  return enumerated(each, word);
}
