import type { TSchema } from '@sinclair/typebox';
import { Type } from '@sinclair/typebox';
import { keysOf } from '../../domain/keys-of';
import type { OperandKind } from '../deciding/operators/operand';
import { OPERATORS } from '../deciding/operators/all-operators';
import { choice, closed, list, ref, word } from './scalars';
import { LITERALS } from './values';

const path = (title: string, description: string): TSchema => ({
  ...word(title, description),
  pattern: '^\\$\\.[A-Za-z][A-Za-z0-9_]*(\\.[A-Za-z][A-Za-z0-9_]*)*$',
  patternErrorMessage: 'Écrire "$." suivi du nom du fait, comme "$.remainingMinutes".',
});

const fact = (): TSchema =>
  word('Groupe de faits', 'Un groupe de faits de la décision, "param" ou "quantity".');

/** Each operator, with its verb in a sentence and when it holds. */
const operator = (): TSchema =>
  choice(
    'Opérateur',
    'La comparaison.',
    Object.fromEntries(
      [...OPERATORS.values()].map(({ name, verb, doc }) => [name, `… ${verb.fr} … : ${doc.fr}.`]),
    ),
  );

const OTHER_FACT = closed('Autre fait', 'Le fait auquel comparer.', {
  fact: fact(),
  path: path('Chemin', 'Le fait, comme "$.remainingMinutes".'),
});

/** What may stand on the other side, by what the operator compares. */
const EXPECTED: Readonly<Record<OperandKind, object>> = {
  scalar: { type: ['string', 'integer', 'boolean', 'null'] },
  integer: { type: 'integer' },
  amount: { ...LITERALS.decimal, type: 'string' },
  date: { ...LITERALS.date, type: 'string' },
  instant: { ...LITERALS.instant, type: 'string' },
  member: { type: 'array' },
  list: { type: ['string', 'integer', 'boolean'] },
};

const valueFor = (kind: OperandKind): object => ({
  if: {
    properties: {
      operator: { enum: [...OPERATORS.values()].filter((one) => one.kind === kind).map(({ name }) => name) },
      value: { not: { type: 'object' } },
    },
    required: ['operator', 'value'],
  },
  then: { properties: { value: EXPECTED[kind] } },
});

const GROUPS = ['all', 'any', 'not'] as const;
const LEAF = ['fact', 'path', 'operator', 'value'] as const;

const alone = (group: string): object => ({ required: [group], maxProperties: 1 });

const group = (title: string, description: string): TSchema =>
  list(title, description, ref('condition', 'Condition', 'Une comparaison, ou un autre groupe.'), {
    minItems: 1,
  });

/** The definition of `condition`: a group, or one comparison. */
export const CONDITION: TSchema = Type.Unsafe<unknown>({
  type: 'object',
  properties: {
    all: group('Toutes', 'Toutes ces conditions sont remplies.'),
    any: group('Au moins une', 'Au moins une de ces conditions est remplie.'),
    not: ref('condition', 'Pas', 'La condition n’est pas remplie.'),
    fact: fact(),
    path: path('Chemin', 'Le fait, comme "$.estimatedMinutes".'),
    operator: operator(),
    value: {
      title: 'Valeur',
      description: 'La valeur à laquelle comparer, ou un autre fait : { "fact": …, "path": … }.',
      if: { type: 'object' },
      then: OTHER_FACT,
      else: { $ref: '#/definitions/value' },
    },
  },
  additionalProperties: false,
  anyOf: [...GROUPS.map(alone), { required: LEAF, maxProperties: LEAF.length }],
  allOf: keysOf(EXPECTED).map(valueFor),
});

/** The conditions of a rule begin with a group. */
export const conditions = (): TSchema => ({
  ...ref('condition', 'Conditions', 'Quand la règle s’applique : commence par "all", "any" ou "not".'),
  anyOf: GROUPS.map((name) => ({ required: [name] })),
});
