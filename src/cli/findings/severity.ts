import type { Text } from '../../domain/text';
import type { Entry } from '../../rulebook/findings/entry';

/** What a severity is called. */
export const SEVERITY: Readonly<Record<Entry['severity'], Text>> = {
  error: { fr: 'erreur', en: 'error' },
  warning: { fr: 'alerte', en: 'warning' },
  note: { fr: 'note', en: 'note' },
};
