import { ANYBODY } from '../../domain/ports/rulebook';
import type { Reader } from '../../domain/ports/rulebook';
import type { DocumentModel } from '../model/document-model';
import type { Release } from '../model/release';

/** The published editions, then the amendments a reader may see: every view of the texts starts from these. */
export const documentsReadBy = (
  { documents, amendments }: Release,
  reader: Reader = ANYBODY,
): readonly DocumentModel[] => [
  ...documents,
  ...amendments.filter(({ scope }) => scope !== null && reader(scope)),
];
