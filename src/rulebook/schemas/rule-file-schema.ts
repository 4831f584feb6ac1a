import type { TProperties, TSchema } from '@sinclair/typebox';
import { closed, word } from './scalars';

/** The schema of a whole file: what it holds, and the parts that name themselves. */
export const ruleFileSchema = (
  title: string,
  description: string,
  required: TProperties,
  optional: TProperties,
  definitions: Readonly<Record<string, TSchema>> = {},
): TSchema => ({
  $schema: 'http://json-schema.org/draft-07/schema#',
  ...closed(title, description, required, {
    $schema: word('Schéma', 'Où se trouve ce schéma, pour l’éditeur de texte.'),
    ...optional,
  }),
  ...(Object.keys(definitions).length > 0 ? { definitions } : {}),
});
