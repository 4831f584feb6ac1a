import type { PrintableDocumentKind } from '../../domain/contract/printable-document';
import type { Text } from '../../domain/text';

/** The name of each document of the contract. */
export const DOCUMENT_TITLES: Readonly<Record<PrintableDocumentKind, Text>> = {
  ORDER_FORM: { fr: 'Bon de commande', en: 'Order form' },
  CHANGE_ORDER: { fr: 'Bon de commande de modification', en: 'Order form for a change' },
  RENEWAL_ORDER: { fr: 'Bon de commande de renouvellement', en: 'Renewal order form' },
  PRICE_REQUEST: { fr: 'Demande de prix', en: 'Request for a price' },
  COMMERCIAL_PROPOSAL: { fr: 'Proposition commerciale', en: 'Commercial proposal' },
};
