import type { TSchema } from '@sinclair/typebox';
import { Type } from '@sinclair/typebox';
import type { EffectArgument } from '../../domain/effect-arguments';
import type { EffectName } from '../../domain/effects';
import { argumentsOf } from '../../domain/effect-arguments';
import { EFFECT_NAMES } from '../../domain/effects';
import { choice, closed, list } from './scalars';

const said = (args: readonly EffectArgument[]): string =>
  args.length === 0
    ? 'sans argument'
    : `arguments : ${args.map(({ name, optional }) => (optional ? `${name} (facultatif)` : name)).join(', ')}`;

const effectName = (names: readonly EffectName[]): TSchema =>
  choice(
    'Effet',
    'Ce que fait le service.',
    Object.fromEntries(names.map((name) => [name, said(argumentsOf(name))])),
  );

const neededBy = (args: readonly EffectArgument[]): readonly string[] =>
  args.filter(({ optional }) => !optional).map(({ name }) => name);

/** The effects that a name alone is enough for. */
const BARE = EFFECT_NAMES.filter((name) => neededBy(argumentsOf(name)).length === 0);

const SCALAR = { type: ['string', 'integer', 'boolean'] };

/** The arguments an effect takes, and those it needs. */
function withArguments(effect: EffectName): object {
  const args = argumentsOf(effect);
  const required = neededBy(args);
  const properties = Object.fromEntries(
    args.map(({ name, type }) => [
      name,
      { title: name, description: type === 'any' ? 'De tout type.' : `De type ${type}.`, ...SCALAR },
    ]),
  );
  return {
    if: { properties: { effect: { const: effect } }, required: ['effect'] },
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
        { effect: effectName(EFFECT_NAMES) },
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
        { allOf: EFFECT_NAMES.map(withArguments) },
      ),
    ]),
  );
