import type { Text } from '../../domain/text';

/** A sentence in both languages, where one of ours wrote it into an error. */
export const textIn = (value: unknown): Text | null => (isText(value) ? value : null);

const isText = (value: unknown): value is Text =>
  typeof value === 'object' && value !== null && 'fr' in value && 'en' in value;
