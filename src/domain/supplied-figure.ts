import type { NamedValue } from './decision';
import type { LocalDate } from './time';

/** A dated figure of the contract or the offer, with the document that supplies it. */
export interface SuppliedFigure extends NamedValue {
  readonly document: string;
  readonly edition: string;
  readonly article: string;
  readonly since: LocalDate;
  readonly reference: string;
  /** The figure is a sample of the demonstration offer, not one of the provider's. */
  readonly sample: boolean;
}
