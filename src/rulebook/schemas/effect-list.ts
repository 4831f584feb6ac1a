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

const effectName = (): TSchema =>
  choice(
    'Effet',
    'Ce que fait le service.',
    Object.fromEntries(ENTRIES.map(([name, args]) => [name, said(args)])),
  );

/** The arguments an effect takes; those it needs are required where a decision supplies them. */
const argumentsOf =
  (supplied: boolean) =>
  ([name, args]: readonly [string, Arguments]): object => {
    const needed = Object.keys(args).filter((key) => !key.endsWith('?'));
    const properties = Object.fromEntries(
      Object.entries(args).map(([key, type]) => [
        key.replace('?', ''),
        { title: key.replace('?', ''), description: `De type ${type}.` },
      ]),
    );
    const takes = { properties, additionalProperties: false, ...(supplied ? { required: needed } : {}) };
    return {
      if: { properties: { effect: { const: name } }, required: ['effect'] },
      then: { properties: { with: takes }, ...(supplied && needed.length > 0 ? { required: ['with'] } : {}) },
    };
  };

/** Effects of an outcome, whose arguments name its amounts, or of a step. */
export const effectList = (of: 'outcome' | 'step'): TSchema =>
  list(
    'Effets',
    of === 'outcome' ? 'Ce que l’issue entraîne.' : 'Ce que l’étape entraîne.',
    Type.Union([
      effectName(),
      closed(
        'Effet',
        'Un effet et ses arguments.',
        { effect: effectName() },
        {
          with: Type.Unsafe<unknown>({
            title: 'Arguments',
            description:
              of === 'outcome'
                ? 'Pour chaque argument, le nom d’un montant de la décision, ou un code entre apostrophes.'
                : 'La valeur de chaque argument.',
            type: 'object',
          }),
        },
        { allOf: ENTRIES.map(argumentsOf(of === 'outcome')) },
      ),
    ]),
  );
