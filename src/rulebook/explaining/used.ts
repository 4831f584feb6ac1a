import type { ParameterExplanation, QuantityExplanation } from '../../domain/explanation';
import type { Session, TypedValue } from '../deciding/session';
import type { Text } from '../../domain/text';
import { evaluateTo } from '../formula/evaluate-formula';
import { formulaInWords, formulaWithFigures } from '../wording/render-formula';
import type { FormulaTree } from '../model/formula-tree';
import type { RuleModel } from '../model/rule-model';
import type { Words } from '../wording/words';
import { namesIn, namesOfRule } from '../model/names-in';

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
    inWords: formulaInWords(quantity.tree, words.nameLabel),
    withFigures: formulaWithFigures(
      quantity.tree,
      (read) => (read[0] === 'item' ? words.nameLabel(read) : figureOf(words, session.lookup(read))),
      (part) => looked(session, words, part),
    ),
  };
}

/** A value within a phrase: French dates take their article. */
function figureOf(words: Words, value: TypedValue): Text {
  const { fr, en } = words.format(value.declaration, value.value);
  const dated = ['date', 'instant'].includes(value.declaration.type) && value.value !== null;
  return { fr: dated ? `le ${fr}` : fr, en };
}

/** What a look-up finds, in the unit of the table. */
function looked(session: Session, words: Words, tree: FormulaTree): Text | null {
  const table = tree.kind === 'call' ? tree.args[0]?.value : undefined;
  if (table?.kind !== 'name') return null;
  const declaration = session.lookup(table.name).declaration.of;
  return declaration && words.format(declaration, evaluateTo(tree, session, declaration));
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
