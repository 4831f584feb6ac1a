/** Whom an amendment is for, by the references people use; null fields do not restrict. */
export interface AmendmentScope {
  readonly customer: string | null;
  readonly rental: string | null;
  readonly subscription: string | null;
}
