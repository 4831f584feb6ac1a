import type { Text } from '../../domain/text';
import type { FieldKind } from './format-field';

interface FieldLabel extends Text {
  readonly kind: FieldKind;
}

const label = (kind: FieldKind, fr: string, en: string): FieldLabel => ({ kind, fr, en });

/** The fields that notices carry, with the words people read and how each is written. */
export const FIELD_LABELS: Readonly<Record<string, FieldLabel>> = {
  subscriptionReference: label('text', 'Abonnement', 'Subscription'),
  orderReference: label('text', 'Bon de commande', 'Order form'),
  interventionReference: label('text', 'Intervention', 'Intervention'),
  proposalReference: label('text', 'Proposition commerciale', 'Commercial proposal'),
  studyReference: label('text', 'Étude', 'Study'),
  incidentReference: label('text', 'Incident', 'Incident'),
  updateReference: label('text', 'Mise à jour', 'Update'),
  rentalReference: label('text', 'Serveur', 'Server'),
  level: label('text', 'Niveau', 'Level'),
  fromLevel: label('text', 'Niveau précédent', 'Previous level'),
  toLevel: label('text', 'Nouveau niveau', 'New level'),
  termMonths: label('months', 'Durée', 'Term'),
  effectiveDate: label('date', 'Date d’effet', 'Effective date'),
  dueDate: label('date', 'Date d’échéance', 'Due date'),
  newDueDate: label('date', 'Nouvelle date d’échéance', 'New due date'),
  noticeGivenOn: label('date', 'Dénonciation reçue le', 'Notice received on'),
  endsOn: label('date', 'Fin de la location', 'End of the rental'),
  suspendedAt: label('instant', 'Suspension', 'Suspension'),
  reinstatedAt: label('instant', 'Rétablissement', 'Reinstatement'),
  monthlyPrice: label('amount', 'Prix mensuel hors taxes', 'Monthly price excluding VAT'),
  discount: label('amount', 'Remise', 'Discount'),
  orderCredit: label('amount', 'Avoir déduit', 'Earlier credit taken off'),
  total: label('amount', 'Total hors taxes', 'Total excluding VAT'),
  vat: label('amount', 'TVA', 'VAT'),
  totalInclVat: label('amount', 'Total toutes taxes comprises', 'Total including VAT'),
  amount: label('amount', 'Montant hors taxes', 'Amount excluding VAT'),
  estimatedMinutes: label('minutes', 'Temps estimé', 'Estimated time'),
  coveredMinutes: label('minutes', 'Temps pris sur le temps alloué', 'Time taken from the allowance'),
  quotedMinutes: label('minutes', 'Temps proposé', 'Quoted time'),
  validUntil: label('date', 'Valable jusqu’au', 'Valid until'),
  incidentClass: label('text', 'Classement', 'Class'),
  reason: label('text', 'Motif', 'Reason'),
  observedAt: label('instant', 'Constat', 'Observed'),
  updateKind: label('text', 'Nature', 'Kind'),
  component: label('text', 'Composant', 'Component'),
  plannedAt: label('instant', 'Prévue le', 'Planned for'),
  description: label('text', 'Description', 'Description'),
  documentUrl: label('link', 'Document', 'Document'),
};
