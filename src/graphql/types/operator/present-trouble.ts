import type { Trouble } from '../../../domain/ports/troubles';
import type { Language } from '../../../domain/text';
import { reasonOf } from '../../../use-cases/due-steps/failure-of';

/** What failed for a subscription, with its reference. */
export function presentTrouble({ reference, error }: Trouble, language: Language): string {
  const text = reasonOf(error);
  return `${reference}${language === 'fr' ? ' : ' : ': '}${text[language]}`;
}
