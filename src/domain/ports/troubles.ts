/** What failed for one subscription while the others went on. */
export interface Trouble {
  /** The reference of the subscription. */
  readonly reference: string;
  readonly error: Error;
}

/** Who runs the service is told what failed in a pass over the subscriptions; what lasts from pass to pass is told once. */
export interface Troubles {
  tell(troubles: readonly Trouble[]): void;
}
