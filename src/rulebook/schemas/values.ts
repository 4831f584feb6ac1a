import type { TSchema } from '@sinclair/typebox';
import { Type } from '@sinclair/typebox';
import type { ValueType } from '../../domain/facts';
import { PLACEHOLDER } from '../reading/placeholder';
import { DAY, ref } from './scalars';

const decimals = (most: number): object => ({
  type: ['string', 'null'],
  pattern: `^-?\\d{1,15}(\\.\\d{1,${most}})?$`,
  patternErrorMessage: 'Écrire le nombre entre guillemets avec un point décimal, comme "90.00".',
});

/** How a value of each type is written; no value is `null`. */
export const LITERALS: Readonly<Record<ValueType, object>> = {
  integer: { type: ['integer', 'null'] },
  decimal: decimals(12),
  amount: decimals(2),
  boolean: { type: ['boolean', 'null'] },
  text: { type: ['string', 'null'] },
  code: { type: ['string', 'null'] },
  date: { ...DAY, type: ['string', 'null'] },
  instant: {
    type: ['string', 'null'],
    pattern: '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$',
    patternErrorMessage: 'Écrire un instant UTC, comme "2027-02-28T08:00:00.000Z".',
  },
  list: { type: ['array', 'null'] },
  table: { type: ['object', 'null'] },
  record: { type: ['object', 'null'] },
  events: { type: ['array', 'null'] },
};

/** The definition of `value`: whatever JSON can hold, numbers being exact integers. */
export const VALUE: TSchema = Type.Unsafe<unknown>({
  type: ['string', 'integer', 'boolean', 'null', 'array', 'object'],
  pattern: `^(?!\\s*${PLACEHOLDER})`,
  patternErrorMessage: 'Ce texte reste à compléter.',
  items: { $ref: '#/definitions/value' },
  additionalProperties: { $ref: '#/definitions/value' },
});

/** Something computed when the rule applies, or written as it stands. */
export const expression = (title: string, description: string): TSchema =>
  ref('value', title, `${description} "$param.x", "$quantity.x" ou "$fait.x", "= formule", ou une valeur.`);
