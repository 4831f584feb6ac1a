import { ClausierError } from '../../../domain/errors';
import type { Trouble } from '../../../domain/ports/troubles';
import type { Language, Text } from '../../../domain/text';

/** What is not a mistake of the rules may hold anything: the log alone says it. */
const UNEXPECTED: Text = {
  fr: 'une erreur inattendue est survenue ; le journal du service la dit',
  en: 'an unexpected error happened; the log of the service says which',
};

/** What failed for a subscription, with its reference. */
export function presentTrouble({ reference, error }: Trouble, language: Language): string {
  const text = error instanceof ClausierError ? error.text : UNEXPECTED;
  return `${reference}${language === 'fr' ? ' : ' : ': '}${text[language]}`;
}
