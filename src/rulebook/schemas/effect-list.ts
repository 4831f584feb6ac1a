import type { TSchema } from '@sinclair/typebox';
import { Type } from '@sinclair/typebox';
import { EFFECTS } from '../../domain/effects';
import { choice, closed, list } from './scalars';

type Arguments = Readonly<Record<string, string>>;

const ENTRIES: readonly (readonly [string, Arguments])[] = Object.entries(EFFECTS);

const said = (args: Arguments): string =>
  Object.keys(args).length === 0
    ? 'sans argument'
    : `arguments : ${Object.keys(args)
        .map((name) => (name.endsWith('?') ? `${name.slice(0, -1)} (facultatif)` : name))
        .join(', ')}`;

const effectName = (entries: typeof ENTRIES): TSchema =>
  choice(
    'Effet',
    'Ce que fait le service.',
    Object.fromEntries(entries.map(([name, args]) => [name, said(args)])),
  );

const neededBy = (args: Arguments): readonly string[] =>
  Object.keys(args).filter((key) => !key.endsWith('?'));

/** The effects that a name alone is enough for. */
const BARE = ENTRIES.filter(([, args]) => neededBy(args).length === 0);

const SCALAR = { type: ['string', 'integer', 'boolean'] };

/** The arguments an effect takes, and those it needs. */
function argumentsOf([name, args]: readonly [string, Arguments]): object {
  const required = neededBy(args);
  const properties = Object.fromEntries(
    Object.entries(args).map(([key, type]) => [
      key.replace('?', ''),
      {
        title: key.replace('?', ''),
        description: type === 'any' ? 'De tout type.' : `De type ${type}.`,
        ...SCALAR,
      },
    ]),
  );
  return {
    if: { properties: { effect: { const: name } }, required: ['effect'] },
    then: {
      properties: { with: { properties, additionalProperties: false, required } },
      ...(required.length > 0 ? { required: ['with'] } : {}),
    },
  };
}

/** Effects of an outcome, whose arguments name its amounts, or of a step. */
export const effectList = (of: 'outcome' | 'step'): TSchema =>
  list(
    'Effets',
    of === 'outcome' ? 'Ce que l’issue entraîne.' : 'Ce que l’étape entraîne.',
    Type.Union([
      effectName(BARE),
      closed(
        'Effet',
        'Un effet et ses arguments.',
        { effect: effectName(ENTRIES) },
        {
          with: Type.Unsafe<unknown>({
            title: 'Arguments',
            description:
              of === 'outcome'
                ? 'Pour chaque argument, le nom d’un montant de la décision, ou un code entre apostrophes.'
                : 'Pour chaque argument, le code lui-même, ou le nom d’un montant de la règle qui prévoit l’étape.',
            type: 'object',
          }),
        },
        { allOf: ENTRIES.map(argumentsOf) },
      ),
    ]),
  );
