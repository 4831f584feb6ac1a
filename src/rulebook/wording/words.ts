import type { FactValue, Unit } from '../../domain/facts';
import type { Text } from '../../domain/text';
import { own } from '../../domain/own';
import { formatValue } from './format-value';
import type { FormulaTree } from '../model/formula-tree';
import type { TypeDeclaration } from '../model/type-declaration';
import type { ParameterModel } from '../model/parameter-model';
import type { QuantityModel } from '../model/quantity-model';
import type { ClauseModel } from '../model/clause-model';
import type { Release } from '../model/release';
import { same } from './typeset';

/** The labels of a release, whatever contract is asked about. */
export interface Words {
  readonly release: Release;
  readonly nameLabel: (name: readonly string[]) => Text;
  readonly declarationOf: (name: readonly string[]) => TypeDeclaration | null;
  /** How a quantity is made; null for what is given. */
  readonly formulaOf: (name: readonly string[]) => FormulaTree | null;
  readonly format: (declaration: TypeDeclaration, value: FactValue) => Text;
}

/** Labels as the latest texts give them. */
export function wordsOf(release: Release): Words {
  const clauses = [...release.documents, ...release.amendments].flatMap((document) => document.clauses);
  const parameters = byName<ParameterModel>(clauses, 'parameters');
  const quantities = byName<QuantityModel>(clauses, 'quantities');
  const ambiguous = sharedLabels([...parameters.values()]);
  const modelOf = ([group = '', field = '']: readonly string[]) => {
    if (group === 'param') return parameters.get(field);
    if (group === 'quantity') return quantities.get(field);
    const declared = own(release.vocabulary.facts, group);
    return declared && own(declared.fields, field);
  };
  const labelOf = (list: string, code: string): Text | null => {
    const codes = own(release.vocabulary.lists, list) ?? parameters.get(list)?.codeLabels ?? [];
    return codes.find((entry) => entry.code === code)?.label ?? null;
  };
  return {
    release,
    nameLabel: (name) =>
      name[0] === 'item' ? itemLabel(name[1]) : toldApart(modelOf(name), ambiguous, name.join('.')),
    declarationOf: (name) => modelOf(name)?.declaration ?? null,
    formulaOf: ([group, field = '']) => (group === 'quantity' ? (quantities.get(field)?.tree ?? null) : null),
    format: (declaration, value) => formatValue(release.frame, declaration, value, labelOf),
  };
}

type Labelled = Pick<ParameterModel, 'label' | 'declaration'>;

/** Labels that several parameters share: their unit tells them apart. */
const sharedLabels = (parameters: readonly ParameterModel[]): ReadonlySet<string> => {
  const labels = parameters.map(({ label }) => label.fr);
  return new Set(labels.filter((label, index) => labels.indexOf(label) !== index));
};

const UNITS: Readonly<Partial<Record<Unit, Text>>> = {
  min: { fr: 'en minutes', en: 'in minutes' },
  h: { fr: 'en heures', en: 'in hours' },
  d: { fr: 'en jours', en: 'in days' },
  month: { fr: 'en mois', en: 'in months' },
  year: { fr: 'en années', en: 'in years' },
};

function toldApart(model: Labelled | undefined, ambiguous: ReadonlySet<string>, name: string): Text {
  if (!model) return same(name);
  const { unit } = model.declaration;
  const counted = unit && ambiguous.has(model.label.fr) ? UNITS[unit] : undefined;
  if (!counted) return model.label;
  return { fr: `${model.label.fr} (${counted.fr})`, en: `${model.label.en} (${counted.en})` };
}

/** The element in hand, where something is said of each of a list. */
export const ITEM: Text = { fr: "l'élément", en: 'the element' };

/** What an event holds. */
const EVENT_FIELDS: Readonly<Record<string, Text>> = {
  type: { fr: 'la nature', en: 'the kind' },
  on: { fr: 'le jour', en: 'the day' },
  outcome: { fr: "l'issue", en: 'the outcome' },
  minutes: { fr: 'le temps', en: 'the time' },
  amount: { fr: 'le montant', en: 'the amount' },
};

const itemLabel = (field: string | undefined): Text =>
  field === undefined
    ? ITEM
    : (own(EVENT_FIELDS, field) ?? {
        fr: `la donnée « ${field} » de l'élément`,
        en: `the "${field}" of the element`,
      });

const byName = <M extends { readonly name: string }>(
  clauses: readonly ClauseModel[],
  kind: 'parameters' | 'quantities',
): ReadonlyMap<string, M> =>
  new Map(
    clauses.flatMap((clause) =>
      (clause[kind] as readonly unknown[] as readonly M[]).map((model) => [model.name, model]),
    ),
  );
