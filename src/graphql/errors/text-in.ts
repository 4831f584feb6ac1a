import type { Text } from '../../domain/text';

/** The sentence that an error carries in both languages, where one of ours wrote it. */
export function textIn(extensions: Readonly<Record<string, unknown>> | undefined): Text | null {
  const text = extensions?.['text'];
  return isText(text) ? text : null;
}

const isText = (value: unknown): value is Text =>
  typeof value === 'object' && value !== null && 'fr' in value && 'en' in value;
