import type { ParameterExplanation, QuantityExplanation } from '../../domain/explanation';
import type { Session } from '../deciding/session';
import type { Text } from '../../domain/text';
import { evaluateTo } from '../formula/evaluate-formula';
import { formulaAfterSign } from '../wording/formula-in-words';
import type { Shown } from '../wording/shown';
import { typeset } from '../wording/typeset';
import { valueInWords } from '../wording/value-in-words';
import type { Words } from '../wording/words';
import type { CallTree } from '../model/formula-tree';
import type { RuleModel } from '../model/rule-model';
import { namesIn, namesOfRule, readsItem } from '../model/names-in';

/** The quantities and parameters an answer was made from. */
export interface Used {
  readonly quantities: readonly QuantityExplanation[];
  readonly parameters: readonly ParameterExplanation[];
}

/** Follows the names of the deciding rules down to the figures. */
export function usedBy(session: Session, words: Words, rules: readonly RuleModel[]): Used {
  const quantities = new Map<string, QuantityExplanation>();
  const parameters = new Map<string, ParameterExplanation>();
  const visit = ([group = '', field = '']: readonly string[]): void => {
    if (group === 'param' && !parameters.has(field)) parameters.set(field, parameterOf(session, field));
    if (group !== 'quantity' || quantities.has(field)) return;
    const { quantity } = session.quantity(field);
    quantities.set(field, quantityOf(session, words, field));
    namesIn(quantity.tree).forEach(visit);
  };
  rules.flatMap(namesOfRule).forEach(visit);
  return { quantities: [...quantities.values()], parameters: [...parameters.values()] };
}

function quantityOf(session: Session, words: Words, name: string): QuantityExplanation {
  const { quantity, value } = session.quantity(name);
  const { type, unit } = quantity.declaration;
  return {
    name,
    label: quantity.label,
    type,
    unit,
    value,
    formula: quantity.formula,
    inWords: typeset(formulaAfterSign(words, quantity.tree)),
    withFigures: typeset(formulaAfterSign(words, quantity.tree, figures(session, words))),
  };
}

const MANY = ['list', 'table', 'events'];

/** The figures of one contract: what holds many values is said by its name. */
const figures = (session: Session, words: Words): Shown => ({
  figureOf: (name) => {
    const { declaration, value } = session.lookup(name);
    return MANY.includes(declaration.type) ? null : valueInWords(words, declaration, value);
  },
  valueOf: (part) => looked(session, words, part),
});

/** What a look-up finds, in the unit of the table; null where it finds another thing for each element. */
function looked(session: Session, words: Words, part: CallTree): Text | null {
  const table = part.args[0]?.value;
  if (part.call !== 'lookup' || table?.kind !== 'name' || readsItem(part)) return null;
  const declaration = session.lookup(table.name).declaration.of;
  return declaration && valueInWords(words, declaration, evaluateTo(part, session, declaration));
}

function parameterOf(session: Session, name: string): ParameterExplanation {
  const { parameter, value, source } = session.parameter(name);
  return {
    name,
    label: parameter.label,
    type: parameter.declaration.type,
    unit: parameter.declaration.unit,
    value: session.lookup(['param', name]).value,
    document: source.document.id,
    edition: source.document.edition,
    article: source.clause.article,
    since: value.from,
    reference: value.reference,
    sample: parameter.sample || source.document.sample,
  };
}
