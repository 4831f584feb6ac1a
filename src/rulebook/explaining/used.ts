import type { ParameterExplanation, QuantityExplanation } from '../../domain/explanation';
import type { Session } from '../deciding/session';
import { formulaInWords, formulaWithFigures } from '../formula/render-formula';
import type { RuleModel } from '../model/release';
import type { Labels } from './labels';
import { namesIn, namesOfRule } from './names-in';

/** The quantities and parameters an answer was made from. */
export interface Used {
  readonly quantities: readonly QuantityExplanation[];
  readonly parameters: readonly ParameterExplanation[];
}

/** Follows the names of the deciding rules down to the figures. */
export function usedBy(session: Session, labels: Labels, rules: readonly RuleModel[]): Used {
  const quantities = new Map<string, QuantityExplanation>();
  const parameters = new Map<string, ParameterExplanation>();
  const visit = ([group = '', field = '']: readonly string[]): void => {
    if (group === 'param' && !parameters.has(field)) parameters.set(field, parameterOf(session, field));
    if (group !== 'quantity' || quantities.has(field)) return;
    const { quantity } = session.quantity(field);
    quantities.set(field, quantityOf(session, labels, field));
    namesIn(quantity.tree).forEach(visit);
  };
  rules.flatMap(namesOfRule).forEach(visit);
  return { quantities: [...quantities.values()], parameters: [...parameters.values()] };
}

function quantityOf(session: Session, labels: Labels, name: string): QuantityExplanation {
  const { quantity, value } = session.quantity(name);
  const { type, unit } = quantity.declaration;
  return {
    name,
    label: quantity.label,
    type,
    unit,
    value,
    formula: quantity.formula,
    inWords: formulaInWords(quantity.tree, labels.nameLabel),
    withFigures: formulaWithFigures(quantity.tree, (read) => {
      if (read[0] === 'item') return labels.nameLabel(read);
      return labels.format(session.lookup(read));
    }),
  };
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
