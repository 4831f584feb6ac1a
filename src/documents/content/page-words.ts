import type { DocumentStatus } from '../../domain/contract/printable-document';
import type { Text } from '../../domain/text';

/** The fixed words of the documents. A blank before a French double sign does not break. */
export const WORDS = {
  reference: { fr: 'Référence', en: 'Reference' },
  issuedOn: { fr: 'Date d’émission', en: 'Issued on' },
  status: { fr: 'État', en: 'Status' },
  provider: { fr: 'Prestataire', en: 'Provider' },
  customer: { fr: 'Client', en: 'Customer' },
  email: { fr: 'Courriel', en: 'E-mail' },
  contents: { fr: 'Sommaire', en: 'Contents' },
  parties: { fr: 'Parties', en: 'Parties' },
  subject: { fr: 'Objet', en: 'Subject' },
  server: { fr: 'Serveur', en: 'Server' },
  serverType: { fr: 'Type de serveur', en: 'Server type' },
  level: { fr: 'Niveau d’infogérance', en: 'Service level' },
  newLevel: { fr: 'Nouveau niveau d’infogérance', en: 'New service level' },
  previousLevel: { fr: 'Niveau précédent', en: 'Previous level' },
  term: { fr: 'Durée', en: 'Term' },
  subscription: { fr: 'Abonnement', en: 'Subscription' },
  effectiveDate: { fr: 'Entrée en vigueur', en: 'In force since' },
  dueDate: { fr: 'Échéance', en: 'Expiry date' },
  currentDueDate: { fr: 'Échéance de la période en cours', en: 'Expiry date of the current period' },
  nextDueDate: { fr: 'Nouvelle échéance', en: 'New expiry date' },
  setupTarget: { fr: 'Mise en place visée', en: 'Setup target' },
  intervention: { fr: 'Intervention', en: 'Intervention' },
  workType: { fr: 'Type d’intervention', en: 'Type of intervention' },
  work: { fr: 'Demande', en: 'Request' },
  study: { fr: 'Étude', en: 'Study' },
  conclusion: { fr: 'Conclusion de l’étude', en: 'Conclusion of the study' },
  wantedAt: { fr: 'Souhaitée le', en: 'Wanted on' },
  coveredTime: { fr: 'Temps couvert par l’abonnement', en: 'Time covered by the subscription' },
  quotedTime: { fr: 'Temps proposé', en: 'Time quoted' },
  ordered: { fr: 'Ce qui est commandé', en: 'What is ordered' },
  proposed: { fr: 'Ce qui est proposé', en: 'What is proposed' },
  price: { fr: 'Prix', en: 'Price' },
  lines: { fr: 'Détail du prix, hors taxes', en: 'Price details, excluding VAT' },
  label: { fr: 'Désignation', en: 'Description' },
  quantity: { fr: 'Quantité', en: 'Quantity' },
  unitPrice: { fr: 'Prix unitaire HT', en: 'Unit price excl. VAT' },
  multiplier: { fr: 'Coefficient', en: 'Multiplier' },
  amount: { fr: 'Montant HT', en: 'Amount excl. VAT' },
  totals: { fr: 'Totaux', en: 'Totals' },
  beforeDiscount: { fr: 'Total avant remise, hors taxes', en: 'Total before discount, excluding VAT' },
  beforeTakenOff: { fr: 'Total avant déductions, hors taxes', en: 'Total before deductions, excluding VAT' },
  exclVat: { fr: 'Total hors taxes', en: 'Total excluding VAT' },
  vat: { fr: 'TVA', en: 'VAT' },
  inclVat: { fr: 'Total toutes taxes comprises', en: 'Total including VAT' },
  vatUnknown: { fr: 'Tous les montants sont hors taxes.', en: 'All amounts exclude VAT.' },
  unpriced: {
    fr: 'Le prix reste à établir par le service commercial du prestataire.',
    en: 'The price has yet to be set by the provider’s sales department.',
  },
  agreement: { fr: 'Validation', en: 'Validation' },
  acceptance: { fr: 'Acceptation', en: 'Acceptance' },
  lastDayToContinue: {
    fr: 'Dernier jour pour valider sans interruption du service',
    en: 'Last day to validate without a break in service',
  },
  lastDayToValidate: { fr: 'Dernier jour pour valider', en: 'Last day to validate' },
  lastDayToAccept: { fr: 'Dernier jour pour accepter', en: 'Last day to accept' },
  signer: { fr: 'Pour le client, nom et qualité', en: 'For the customer, name and capacity' },
  placeAndDay: { fr: 'Fait à, le', en: 'Place and date' },
  signature: { fr: 'Signature', en: 'Signature' },
  acknowledgements: { fr: 'Reconnaissances du client', en: 'Acknowledgements of the customer' },
  toBeAcknowledged: {
    fr: 'À accepter avec la commande.',
    en: 'To be accepted with the order.',
  },
  clauses: { fr: 'Clauses applicables', en: 'Clauses that apply' },
  courtesy: {
    fr: '',
    en: 'Courtesy translation. The French document is the reference; the contract is quoted in French, word for word.',
  },
  sample: {
    fr: 'Chiffres d’exemple\u00a0: les prix et les taux de ce document sont ceux de l’offre de démonstration.',
    en: 'Sample figures: the prices and rates of this document are those of the demonstration offer.',
  },
  texts: { fr: 'Textes acceptés', en: 'Texts accepted' },
  hash: { fr: 'Empreinte SHA-256', en: 'SHA-256 hash' },
  void: { fr: 'Ce document est sans effet.', en: 'This document has no effect.' },
} as const satisfies Readonly<Record<string, Text>>;

/** Where a document stands, in words, when it is an order and when it is a proposal. */
export const STATES: Readonly<
  Record<DocumentStatus['state'], { readonly order: Text; readonly proposal: Text }>
> = {
  OPEN: {
    order: { fr: 'À valider par le client', en: 'To be validated by the customer' },
    proposal: { fr: 'À accepter par le client', en: 'To be accepted by the customer' },
  },
  REFERRED: {
    order: { fr: 'Transmis au service commercial', en: 'Referred to the sales department' },
    proposal: { fr: 'Transmise au service commercial', en: 'Referred to the sales department' },
  },
  AGREED: {
    order: { fr: 'Validé', en: 'Validated' },
    proposal: { fr: 'Acceptée', en: 'Accepted' },
  },
  DECLINED: {
    order: { fr: 'Refusé', en: 'Declined' },
    proposal: { fr: 'Refusée', en: 'Declined' },
  },
  LAPSED: {
    order: { fr: 'Expiré', en: 'Expired' },
    proposal: { fr: 'Expirée', en: 'Expired' },
  },
  VOID: {
    order: { fr: 'Sans effet', en: 'Void' },
    proposal: { fr: 'Retirée', en: 'Withdrawn' },
  },
};
