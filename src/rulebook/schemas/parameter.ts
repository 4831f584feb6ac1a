import type { TSchema } from '@sinclair/typebox';
import { Type } from '@sinclair/typebox';
import type { ValueType } from '../../domain/facts';
import { VALUE_TYPES } from '../../domain/facts';
import { keysOf } from '../../domain/keys-of';
import type { ParameterModel } from '../model/parameter-model';
import { bounds } from './legal-bounds';
import { codeList } from './code-list';
import { DECLARATION_DETAILS, typeChoice } from './declaration';
import { choice, closed, DAY, day, flag, ref, text, word } from './scalars';
import { LITERALS } from './values';

const TYPES = keysOf(VALUE_TYPES);

/** Every figure, list or table that a lawyer may change. */
export const parameter = (): TSchema =>
  closed(
    'Paramètre',
    'Un chiffre, une liste ou une table du contrat, avec ses valeurs datées.',
    {
      label: text('Libellé', 'Ce que c’est, avec son article : « le tarif horaire ».'),
      type: typeChoice({ codes: 'une liste de codes que ce paramètre déclare' }),
      values: datedValues(),
    },
    {
      ...DECLARATION_DETAILS,
      resolvedAt: choice<ParameterModel['resolvedAt']>('Date de lecture', 'Le jour qui choisit la valeur.', {
        edition: 'le jour où le contrat a été conclu ou renouvelé',
        event: 'le jour de l’événement',
      }),
      excerpt: word('Extrait', 'Le numéro de l’extrait qui fixe ce chiffre, comme "E1".'),
      sample: flag('Exemple', 'La valeur n’est qu’un exemple, que le prestataire doit remplacer.'),
      bounds: bounds(),
    },
    { allOf: [...TYPES.map(valuesOf), ...TYPES.flatMap(elementsOf), declaredCodes, present] },
  );

function datedValues(): TSchema {
  const dated = closed(
    'Valeur',
    'La valeur à partir de cette date.',
    {
      value: ref('value', 'Valeur', 'La valeur, écrite selon son type.'),
      reference: word('Référence', 'D’où elle vient : article, avenant, grille tarifaire.'),
    },
    { until: day('Fin', 'Le premier jour où elle ne vaut plus.') },
  );
  return Type.Unsafe<Record<string, unknown>>({
    title: 'Valeurs datées',
    description: 'Une valeur par date d’effet : { "2027-01-01": { "value": …, "reference": "…" } }.',
    type: 'object',
    minProperties: 1,
    patternProperties: { [DAY.pattern]: dated },
    additionalProperties: false,
  });
}

const when = (condition: object, value: object): object => ({
  if: condition,
  then: { properties: { values: { additionalProperties: { properties: { value } } } } },
});

const declared = (type: string): object => ({ properties: { type: { const: type } }, required: ['type'] });

const valuesOf = (type: ValueType): object => when(declared(type), LITERALS[type]);

/** Elements of a list or a table, whose type is given as a word or within an object. */
function elementsOf(type: ValueType): readonly object[] {
  const of = { anyOf: [{ const: type }, { ...declared(type), type: 'object' }] };
  const inside = (container: string): object => ({
    properties: { type: { const: container }, of },
    required: ['type', 'of'],
  });
  return [
    when(inside('list'), { items: LITERALS[type] }),
    when(inside('table'), { additionalProperties: LITERALS[type] }),
  ];
}

const declaredCodes = when(
  declared('codes'),
  codeList('Codes', 'Les codes et leurs libellés, dans l’ordre.'),
);

/** A value that may be missing says so. */
const present = when(
  { not: { properties: { optional: { const: true } }, required: ['optional'] } },
  { not: { type: 'null' } },
);
