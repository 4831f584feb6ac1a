import type { TSchema } from '@sinclair/typebox';
import { Type } from '@sinclair/typebox';
import type { SceneOperationEntry, WrittenKind } from '../../domain/demonstration/scene-operations';
import { SCENE_OPERATIONS } from '../../domain/demonstration/scene-operations';
import { choice, closed, list, WRITTEN } from './scalars';

const ENTRIES: readonly (readonly [string, SceneOperationEntry])[] = Object.entries(SCENE_OPERATIONS);

const WRITTEN_AS: Readonly<Record<WrittenKind, object>> = {
  text: { type: 'string', ...WRITTEN },
  minutes: { type: 'integer' },
  language: { type: 'string', enum: ['fr', 'en'] },
};

const said = ({ needs, makes }: SceneOperationEntry): string =>
  [
    needs.length === 0 ? 'au début' : `après ce qui donne ${needs.join(', ')}`,
    ...(makes.length === 0 ? [] : [`donne ${makes.join(', ')}`]),
  ].join(' ; ');

/** What an operation is given. */
function inputOf([name, { input }]: (typeof ENTRIES)[number]): object {
  const required = Object.keys(input);
  const properties = Object.fromEntries(
    Object.entries(input).map(([field, kind]) => [field, { title: field, ...WRITTEN_AS[kind] }]),
  );
  return {
    if: { properties: { operation: { const: name } }, required: ['operation'] },
    then: {
      properties: { input: { properties, additionalProperties: false, required } },
      ...(required.length > 0 ? { required: ['input'] } : {}),
    },
  };
}

/** The operations of a scene, one after the other. */
export const sceneActs = (): TSchema =>
  list(
    'Opérations',
    'Ce que le service fait, une opération après l’autre.',
    closed(
      'Opération',
      'Une opération du service et ce qu’on lui donne ; les identifiants viennent des scènes d’avant.',
      {
        operation: choice(
          'Opération',
          'Son nom.',
          Object.fromEntries(ENTRIES.map(([name, entry]) => [name, said(entry)])),
        ),
      },
      {
        input: Type.Unsafe<unknown>({
          title: 'Données',
          description: 'Ce qu’on lui donne.',
          type: 'object',
        }),
      },
      { allOf: ENTRIES.map(inputOf) },
    ),
  );
