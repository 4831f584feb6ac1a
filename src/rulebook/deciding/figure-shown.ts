import type { SuppliedFigure } from '../../domain/supplied-figure';
import type { ResolvedParameter } from './resolve-parameter';

/** A resolved parameter with its label and what supplies it. */
export const figureShown = ({ parameter, value, source }: ResolvedParameter): SuppliedFigure => ({
  name: parameter.name,
  label: parameter.label,
  type: parameter.declaration.type,
  unit: parameter.declaration.unit,
  value: value.value,
  document: source.document.id,
  edition: source.document.edition,
  article: source.clause.article,
  since: value.from,
  reference: value.reference,
  sample: parameter.sample || source.document.sample,
});
