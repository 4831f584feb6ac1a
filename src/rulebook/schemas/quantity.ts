import type { TSchema } from '@sinclair/typebox';
import { Type } from '@sinclair/typebox';
import { OPERATION_NAMES, OPERATIONS } from '../formula/operations/all-operations';
import { DECLARATION, DECLARATION_DETAILS } from './declaration';
import { closed, named, ref, text, word } from './scalars';

/** A named formula. */
export const quantity = (): TSchema =>
  closed(
    'Grandeur',
    'Une formule nommée, sur une ligne lisible ; avec `takes`, elle s’appelle avec des valeurs.',
    {
      label: text(
        'Libellé',
        'Ce que c’est, avec son article : « le temps à proposer », « le temps compté pour {minutes} ».',
      ),
      type: DECLARATION.type,
    },
    {
      ...DECLARATION_DETAILS,
      takes: named(
        'Ce qu’elle prend',
        'Les valeurs qu’on lui donne là où on l’appelle, dans l’ordre : la formule lit chacune par son nom seul.',
        closed(
          'Valeur donnée',
          'Ce qu’est cette valeur.',
          {
            label: text('Libellé', 'Ce que c’est, avec son article : « la durée ».'),
            type: DECLARATION.type,
          },
          DECLARATION_DETAILS,
        ),
        { minProperties: 1, propertyNames: { pattern: NAME } },
      ),
      formula: { ...word('Formule', FORMULA), markdownDescription: MARKDOWN },
      tree: ref('tree', 'Arbre', 'La même formule écrite en JSON, à la place de `formula`.'),
    },
    { anyOf: [{ required: ['formula'] }, { required: ['tree'] }] },
  );

/** How a name is written in a formula, without quotes. */
const NAME = '^[A-Za-z_][A-Za-z0-9_]*$';

const FORMULA = 'Le calcul : nombres, param.x, quantity.x, faits, + − * /, comparaisons et opérations.';

/** Every operation with what it computes, for the editor. */
const MARKDOWN = [
  FORMULA,
  '',
  ...Object.entries(OPERATIONS).map(([name, { doc }]) => `- \`${name}\` : ${doc.fr}`),
].join('\n');

/** The definition of `tree`. */
export const TREE: TSchema = Type.Unsafe<unknown>({
  type: 'object',
  anyOf: [
    { properties: { number: { type: 'string', pattern: '^\\d+(\\.\\d+)?$' } }, required: ['number'] },
    { properties: { text: { type: 'string' } }, required: ['text'] },
    { properties: { boolean: { type: 'boolean' } }, required: ['boolean'] },
    { properties: { name: { type: 'array', items: { type: 'string' }, minItems: 1 } }, required: ['name'] },
    {
      properties: {
        call: {
          anyOf: [
            { enum: [...OPERATION_NAMES] },
            { type: 'string', pattern: '^:' },
            { type: 'string', pattern: NAME, description: 'Une grandeur qui prend des valeurs.' },
          ],
        },
        args: { type: 'array', items: { $ref: '#/definitions/tree' } },
      },
      required: ['call', 'args'],
    },
  ],
});
